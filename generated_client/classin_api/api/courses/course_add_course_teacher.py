# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.course_add_course_teacher_request import CourseAddCourseTeacherRequest
from ...models.course_add_course_teacher_response import CourseAddCourseTeacherResponse
from ...types import Response


def _get_kwargs(
    *,
    body: CourseAddCourseTeacherRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/course/addCourseTeacher",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CourseAddCourseTeacherResponse | None:
    if response.status_code == 200:
        response_200 = CourseAddCourseTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[CourseAddCourseTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CourseAddCourseTeacherRequest,
) -> Response[CourseAddCourseTeacherResponse]:
    """Put teachers on a course's list of teachers.

     Each teacher has a code of its own in `data`, while the call itself answers 1. They must be teachers
    of the school (136) and neither students
    nor auditors of the course (172, 173). Who is on the list already gives 133, the head teacher 30022;
    neither is a failure, and sent again,
    the call ends in the same state. It works for standard courses only (121601022), and for none that
    has been ended (30031).

    Args:
        body (CourseAddCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CourseAddCourseTeacherResponse]
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
    body: CourseAddCourseTeacherRequest,
) -> CourseAddCourseTeacherResponse | None:
    """Put teachers on a course's list of teachers.

     Each teacher has a code of its own in `data`, while the call itself answers 1. They must be teachers
    of the school (136) and neither students
    nor auditors of the course (172, 173). Who is on the list already gives 133, the head teacher 30022;
    neither is a failure, and sent again,
    the call ends in the same state. It works for standard courses only (121601022), and for none that
    has been ended (30031).

    Args:
        body (CourseAddCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CourseAddCourseTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: CourseAddCourseTeacherRequest,
) -> Response[CourseAddCourseTeacherResponse]:
    """Put teachers on a course's list of teachers.

     Each teacher has a code of its own in `data`, while the call itself answers 1. They must be teachers
    of the school (136) and neither students
    nor auditors of the course (172, 173). Who is on the list already gives 133, the head teacher 30022;
    neither is a failure, and sent again,
    the call ends in the same state. It works for standard courses only (121601022), and for none that
    has been ended (30031).

    Args:
        body (CourseAddCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CourseAddCourseTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: CourseAddCourseTeacherRequest,
) -> CourseAddCourseTeacherResponse | None:
    """Put teachers on a course's list of teachers.

     Each teacher has a code of its own in `data`, while the call itself answers 1. They must be teachers
    of the school (136) and neither students
    nor auditors of the course (172, 173). Who is on the list already gives 133, the head teacher 30022;
    neither is a failure, and sent again,
    the call ends in the same state. It works for standard courses only (121601022), and for none that
    has been ended (30031).

    Args:
        body (CourseAddCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CourseAddCourseTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
