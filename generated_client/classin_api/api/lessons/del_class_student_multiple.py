# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_class_student_multiple_request import DelClassStudentMultipleRequest
from ...models.del_class_student_multiple_response import (
    DelClassStudentMultipleResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: DelClassStudentMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delClassStudentMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DelClassStudentMultipleResponse | None:
    if response.status_code == 200:
        response_200 = DelClassStudentMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DelClassStudentMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelClassStudentMultipleRequest,
) -> Response[DelClassStudentMultipleResponse]:
    """Remove several students from one lesson.

     Takes people off this lesson alone. A student of the course remains one and sees its other lessons;
    to remove somebody from the course
    there is `delCourseStudent`. Who is in the classroom at that moment is put out. After the end of the
    lesson nothing can be changed (145).
    Main and sub lessons of dual-teacher courses are supported.

    The answer has an entry for each person with nothing but its code, so only its place says whom it is
    about. Who is no student of the
    lesson gives 167, which is no failure here.

    It goes on working, but gets no new features; for a classroom use `lmsActivityDeleteStudent`, as
    classrooms may answer 466 here.

    Args:
        body (DelClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelClassStudentMultipleResponse]
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
    body: DelClassStudentMultipleRequest,
) -> DelClassStudentMultipleResponse | None:
    """Remove several students from one lesson.

     Takes people off this lesson alone. A student of the course remains one and sees its other lessons;
    to remove somebody from the course
    there is `delCourseStudent`. Who is in the classroom at that moment is put out. After the end of the
    lesson nothing can be changed (145).
    Main and sub lessons of dual-teacher courses are supported.

    The answer has an entry for each person with nothing but its code, so only its place says whom it is
    about. Who is no student of the
    lesson gives 167, which is no failure here.

    It goes on working, but gets no new features; for a classroom use `lmsActivityDeleteStudent`, as
    classrooms may answer 466 here.

    Args:
        body (DelClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelClassStudentMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelClassStudentMultipleRequest,
) -> Response[DelClassStudentMultipleResponse]:
    """Remove several students from one lesson.

     Takes people off this lesson alone. A student of the course remains one and sees its other lessons;
    to remove somebody from the course
    there is `delCourseStudent`. Who is in the classroom at that moment is put out. After the end of the
    lesson nothing can be changed (145).
    Main and sub lessons of dual-teacher courses are supported.

    The answer has an entry for each person with nothing but its code, so only its place says whom it is
    about. Who is no student of the
    lesson gives 167, which is no failure here.

    It goes on working, but gets no new features; for a classroom use `lmsActivityDeleteStudent`, as
    classrooms may answer 466 here.

    Args:
        body (DelClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelClassStudentMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelClassStudentMultipleRequest,
) -> DelClassStudentMultipleResponse | None:
    """Remove several students from one lesson.

     Takes people off this lesson alone. A student of the course remains one and sees its other lessons;
    to remove somebody from the course
    there is `delCourseStudent`. Who is in the classroom at that moment is put out. After the end of the
    lesson nothing can be changed (145).
    Main and sub lessons of dual-teacher courses are supported.

    The answer has an entry for each person with nothing but its code, so only its place says whom it is
    about. Who is no student of the
    lesson gives 167, which is no failure here.

    It goes on working, but gets no new features; for a classroom use `lmsActivityDeleteStudent`, as
    classrooms may answer 466 here.

    Args:
        body (DelClassStudentMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelClassStudentMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
