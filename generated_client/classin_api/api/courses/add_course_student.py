# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_student_request import AddCourseStudentRequest
from ...models.add_course_student_response import AddCourseStudentResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseStudent",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddCourseStudentResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseStudentRequest,
) -> Response[AddCourseStudentResponse]:
    """Add a student or an auditor to a course.

     The person can then enter every lesson of the course, later ones too. Teachers and students do not
    notice an auditor; a course has room
    for 20 of them unless ClassIn has raised the number (130). A student must be a student of the school
    (228). The course's teachers and
    co-teachers can be neither (129, 174, 332), its head teacher no student (333).

    Somebody who is in the course already in the same role gives 163 (student) or 164 (auditor), which
    is no failure. In the other role the
    same codes mean that the person was not added. Sent again, the call ends in the same state.

    When the school copies names into nicknames (its setting for classes), the person's nickname in the
    course becomes the name in the school.
    With 841 the person was added and only the copying failed: `modifyGroupMemberNickname` makes up for
    it, a repeat does not.

    Args:
        body (AddCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseStudentResponse]
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
    body: AddCourseStudentRequest,
) -> AddCourseStudentResponse | None:
    """Add a student or an auditor to a course.

     The person can then enter every lesson of the course, later ones too. Teachers and students do not
    notice an auditor; a course has room
    for 20 of them unless ClassIn has raised the number (130). A student must be a student of the school
    (228). The course's teachers and
    co-teachers can be neither (129, 174, 332), its head teacher no student (333).

    Somebody who is in the course already in the same role gives 163 (student) or 164 (auditor), which
    is no failure. In the other role the
    same codes mean that the person was not added. Sent again, the call ends in the same state.

    When the school copies names into nicknames (its setting for classes), the person's nickname in the
    course becomes the name in the school.
    With 841 the person was added and only the copying failed: `modifyGroupMemberNickname` makes up for
    it, a repeat does not.

    Args:
        body (AddCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseStudentRequest,
) -> Response[AddCourseStudentResponse]:
    """Add a student or an auditor to a course.

     The person can then enter every lesson of the course, later ones too. Teachers and students do not
    notice an auditor; a course has room
    for 20 of them unless ClassIn has raised the number (130). A student must be a student of the school
    (228). The course's teachers and
    co-teachers can be neither (129, 174, 332), its head teacher no student (333).

    Somebody who is in the course already in the same role gives 163 (student) or 164 (auditor), which
    is no failure. In the other role the
    same codes mean that the person was not added. Sent again, the call ends in the same state.

    When the school copies names into nicknames (its setting for classes), the person's nickname in the
    course becomes the name in the school.
    With 841 the person was added and only the copying failed: `modifyGroupMemberNickname` makes up for
    it, a repeat does not.

    Args:
        body (AddCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseStudentRequest,
) -> AddCourseStudentResponse | None:
    """Add a student or an auditor to a course.

     The person can then enter every lesson of the course, later ones too. Teachers and students do not
    notice an auditor; a course has room
    for 20 of them unless ClassIn has raised the number (130). A student must be a student of the school
    (228). The course's teachers and
    co-teachers can be neither (129, 174, 332), its head teacher no student (333).

    Somebody who is in the course already in the same role gives 163 (student) or 164 (auditor), which
    is no failure. In the other role the
    same codes mean that the person was not added. Sent again, the call ends in the same state.

    When the school copies names into nicknames (its setting for classes), the person's nickname in the
    course becomes the name in the school.
    With 841 the person was added and only the copying failed: `modifyGroupMemberNickname` makes up for
    it, a repeat does not.

    Args:
        body (AddCourseStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
