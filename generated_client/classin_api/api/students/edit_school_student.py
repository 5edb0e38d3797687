# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_school_student_request import EditSchoolStudentRequest
from ...models.edit_school_student_response import EditSchoolStudentResponse
from ...types import Response


def _get_kwargs(
    *,
    body: EditSchoolStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=editSchoolStudent",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EditSchoolStudentResponse | None:
    if response.status_code == 200:
        response_200 = EditSchoolStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EditSchoolStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditSchoolStudentRequest,
) -> Response[EditSchoolStudentResponse]:
    """Change a student's name in the school.

     Changes the name in the school's list of students and nothing else: not the nickname in ClassIn's
    apps, which belongs to the person, not
    the name of the same person as a teacher (`editTeacher`), and not what courses show. To bring the
    name into running courses call
    `schooluserModifyCourseStudentNickName` (all of them) or `modifyGroupMemberNickname` (one)
    afterwards, at each change.

    Args:
        body (EditSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditSchoolStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: EditSchoolStudentRequest,
) -> EditSchoolStudentResponse | None:
    """Change a student's name in the school.

     Changes the name in the school's list of students and nothing else: not the nickname in ClassIn's
    apps, which belongs to the person, not
    the name of the same person as a teacher (`editTeacher`), and not what courses show. To bring the
    name into running courses call
    `schooluserModifyCourseStudentNickName` (all of them) or `modifyGroupMemberNickname` (one)
    afterwards, at each change.

    Args:
        body (EditSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditSchoolStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditSchoolStudentRequest,
) -> Response[EditSchoolStudentResponse]:
    """Change a student's name in the school.

     Changes the name in the school's list of students and nothing else: not the nickname in ClassIn's
    apps, which belongs to the person, not
    the name of the same person as a teacher (`editTeacher`), and not what courses show. To bring the
    name into running courses call
    `schooluserModifyCourseStudentNickName` (all of them) or `modifyGroupMemberNickname` (one)
    afterwards, at each change.

    Args:
        body (EditSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditSchoolStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EditSchoolStudentRequest,
) -> EditSchoolStudentResponse | None:
    """Change a student's name in the school.

     Changes the name in the school's list of students and nothing else: not the nickname in ClassIn's
    apps, which belongs to the person, not
    the name of the same person as a teacher (`editTeacher`), and not what courses show. To bring the
    name into running courses call
    `schooluserModifyCourseStudentNickName` (all of them) or `modifyGroupMemberNickname` (one)
    afterwards, at each change.

    Args:
        body (EditSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditSchoolStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
