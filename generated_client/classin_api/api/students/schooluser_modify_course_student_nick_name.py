# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.schooluser_modify_course_student_nick_name_request import (
    SchooluserModifyCourseStudentNickNameRequest,
)
from ...models.schooluser_modify_course_student_nick_name_response import (
    SchooluserModifyCourseStudentNickNameResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: SchooluserModifyCourseStudentNickNameRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/schooluser/modifyCourseStudentNickName",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SchooluserModifyCourseStudentNickNameResponse | None:
    if response.status_code == 200:
        response_200 = SchooluserModifyCourseStudentNickNameResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SchooluserModifyCourseStudentNickNameResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SchooluserModifyCourseStudentNickNameRequest,
) -> Response[SchooluserModifyCourseStudentNickNameResponse]:
    """Copy students' names in the school into all their running courses.

     Makes each student's name in the school (`editSchoolStudent`) the nickname in every course of the
    student that has not ended. It copies
    once: after a later change of the name call it again. For everybody in one course there is
    `modifyGroupMemberNickname`. Each student
    has a code of its own in `data`. After 110100067 some courses may have the new name; a repeat is
    harmless.

    Args:
        body (SchooluserModifyCourseStudentNickNameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchooluserModifyCourseStudentNickNameResponse]
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
    body: SchooluserModifyCourseStudentNickNameRequest,
) -> SchooluserModifyCourseStudentNickNameResponse | None:
    """Copy students' names in the school into all their running courses.

     Makes each student's name in the school (`editSchoolStudent`) the nickname in every course of the
    student that has not ended. It copies
    once: after a later change of the name call it again. For everybody in one course there is
    `modifyGroupMemberNickname`. Each student
    has a code of its own in `data`. After 110100067 some courses may have the new name; a repeat is
    harmless.

    Args:
        body (SchooluserModifyCourseStudentNickNameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchooluserModifyCourseStudentNickNameResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SchooluserModifyCourseStudentNickNameRequest,
) -> Response[SchooluserModifyCourseStudentNickNameResponse]:
    """Copy students' names in the school into all their running courses.

     Makes each student's name in the school (`editSchoolStudent`) the nickname in every course of the
    student that has not ended. It copies
    once: after a later change of the name call it again. For everybody in one course there is
    `modifyGroupMemberNickname`. Each student
    has a code of its own in `data`. After 110100067 some courses may have the new name; a repeat is
    harmless.

    Args:
        body (SchooluserModifyCourseStudentNickNameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchooluserModifyCourseStudentNickNameResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SchooluserModifyCourseStudentNickNameRequest,
) -> SchooluserModifyCourseStudentNickNameResponse | None:
    """Copy students' names in the school into all their running courses.

     Makes each student's name in the school (`editSchoolStudent`) the nickname in every course of the
    student that has not ended. It copies
    once: after a later change of the name call it again. For everybody in one course there is
    `modifyGroupMemberNickname`. Each student
    has a code of its own in `data`. After 110100067 some courses may have the new name; a repeat is
    harmless.

    Args:
        body (SchooluserModifyCourseStudentNickNameRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchooluserModifyCourseStudentNickNameResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
