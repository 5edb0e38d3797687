# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_class_student_request import AddCourseClassStudentRequest
from ...models.add_course_class_student_response import AddCourseClassStudentResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseClassStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseClassStudent",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddCourseClassStudentResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseClassStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseClassStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassStudentRequest,
) -> Response[AddCourseClassStudentResponse]:
    """Add one student to several lessons of a course.

     Does for each lesson of `classJson` what `addClassStudentMultiple` does for several people: the
    student can enter these lessons, and no
    others of the course. ClassIn advises at most 100 lessons a call. The answer has an entry for each
    lesson with nothing but its code, so
    only its place says which lesson it is about. Where the student is in the lesson already it says
    166, which is no failure.

    It goes on working, but gets no new features; for a classroom call `lmsActivityAddStudent`, once for
    each, as classrooms may answer 466
    here.

    Args:
        body (AddCourseClassStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseClassStudentResponse]
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
    body: AddCourseClassStudentRequest,
) -> AddCourseClassStudentResponse | None:
    """Add one student to several lessons of a course.

     Does for each lesson of `classJson` what `addClassStudentMultiple` does for several people: the
    student can enter these lessons, and no
    others of the course. ClassIn advises at most 100 lessons a call. The answer has an entry for each
    lesson with nothing but its code, so
    only its place says which lesson it is about. Where the student is in the lesson already it says
    166, which is no failure.

    It goes on working, but gets no new features; for a classroom call `lmsActivityAddStudent`, once for
    each, as classrooms may answer 466
    here.

    Args:
        body (AddCourseClassStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseClassStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassStudentRequest,
) -> Response[AddCourseClassStudentResponse]:
    """Add one student to several lessons of a course.

     Does for each lesson of `classJson` what `addClassStudentMultiple` does for several people: the
    student can enter these lessons, and no
    others of the course. ClassIn advises at most 100 lessons a call. The answer has an entry for each
    lesson with nothing but its code, so
    only its place says which lesson it is about. Where the student is in the lesson already it says
    166, which is no failure.

    It goes on working, but gets no new features; for a classroom call `lmsActivityAddStudent`, once for
    each, as classrooms may answer 466
    here.

    Args:
        body (AddCourseClassStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseClassStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassStudentRequest,
) -> AddCourseClassStudentResponse | None:
    """Add one student to several lessons of a course.

     Does for each lesson of `classJson` what `addClassStudentMultiple` does for several people: the
    student can enter these lessons, and no
    others of the course. ClassIn advises at most 100 lessons a call. The answer has an entry for each
    lesson with nothing but its code, so
    only its place says which lesson it is about. Where the student is in the lesson already it says
    166, which is no failure.

    It goes on working, but gets no new features; for a classroom call `lmsActivityAddStudent`, once for
    each, as classrooms may answer 466
    here.

    Args:
        body (AddCourseClassStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseClassStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
