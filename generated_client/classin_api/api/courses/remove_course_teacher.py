# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.remove_course_teacher_request import RemoveCourseTeacherRequest
from ...models.remove_course_teacher_response import RemoveCourseTeacherResponse
from ...types import Response


def _get_kwargs(
    *,
    body: RemoveCourseTeacherRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=removeCourseTeacher",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RemoveCourseTeacherResponse | None:
    if response.status_code == 200:
        response_200 = RemoveCourseTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RemoveCourseTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveCourseTeacherRequest,
) -> Response[RemoveCourseTeacherResponse]:
    """Take a teacher off a course.

     The teacher disappears from the course's list of teachers and from its chat group. Lessons come
    first: who still has a lesson in the course
    that has not ended is refused (317), so give those to somebody else with `modifyCourseTeacher`,
    `editCourseClass` or
    `lmsActivityUpdateClass`. Somebody who is not on the list gives 316, which is no failure: sent
    again, the call ends in the same state.

    Args:
        body (RemoveCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RemoveCourseTeacherResponse]
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
    body: RemoveCourseTeacherRequest,
) -> RemoveCourseTeacherResponse | None:
    """Take a teacher off a course.

     The teacher disappears from the course's list of teachers and from its chat group. Lessons come
    first: who still has a lesson in the course
    that has not ended is refused (317), so give those to somebody else with `modifyCourseTeacher`,
    `editCourseClass` or
    `lmsActivityUpdateClass`. Somebody who is not on the list gives 316, which is no failure: sent
    again, the call ends in the same state.

    Args:
        body (RemoveCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RemoveCourseTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveCourseTeacherRequest,
) -> Response[RemoveCourseTeacherResponse]:
    """Take a teacher off a course.

     The teacher disappears from the course's list of teachers and from its chat group. Lessons come
    first: who still has a lesson in the course
    that has not ended is refused (317), so give those to somebody else with `modifyCourseTeacher`,
    `editCourseClass` or
    `lmsActivityUpdateClass`. Somebody who is not on the list gives 316, which is no failure: sent
    again, the call ends in the same state.

    Args:
        body (RemoveCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RemoveCourseTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RemoveCourseTeacherRequest,
) -> RemoveCourseTeacherResponse | None:
    """Take a teacher off a course.

     The teacher disappears from the course's list of teachers and from its chat group. Lessons come
    first: who still has a lesson in the course
    that has not ended is refused (317), so give those to somebody else with `modifyCourseTeacher`,
    `editCourseClass` or
    `lmsActivityUpdateClass`. Somebody who is not on the list gives 316, which is no failure: sent
    again, the call ends in the same state.

    Args:
        body (RemoveCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RemoveCourseTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
