# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.end_course_request import EndCourseRequest
from ...models.end_course_response import EndCourseResponse
from ...types import Response


def _get_kwargs(
    *,
    body: EndCourseRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=endCourse",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> EndCourseResponse | None:
    if response.status_code == 200:
        response_200 = EndCourseResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[EndCourseResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EndCourseRequest,
) -> Response[EndCourseResponse]:
    """End a course and delete its lessons that have not begun.

     Deletes the lessons that have not begun, ends the course and dissolves its chat group. No operation
    undoes any of it. While a lesson is
    being held the course cannot be ended (394). Teachers can then no longer be added or changed (30031,
    146). Whether its members can still
    look at what was in the course follows `notAllowDeleteCourseStudentReplay` of `addCourse` and
    `editCourse`.

    Sent again, the call ends in the same state; what a course answers that has ended already is not
    documented. To delete a course is not
    possible, so this is also the way to put one away.

    Args:
        body (EndCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EndCourseResponse]
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
    body: EndCourseRequest,
) -> EndCourseResponse | None:
    """End a course and delete its lessons that have not begun.

     Deletes the lessons that have not begun, ends the course and dissolves its chat group. No operation
    undoes any of it. While a lesson is
    being held the course cannot be ended (394). Teachers can then no longer be added or changed (30031,
    146). Whether its members can still
    look at what was in the course follows `notAllowDeleteCourseStudentReplay` of `addCourse` and
    `editCourse`.

    Sent again, the call ends in the same state; what a course answers that has ended already is not
    documented. To delete a course is not
    possible, so this is also the way to put one away.

    Args:
        body (EndCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EndCourseResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EndCourseRequest,
) -> Response[EndCourseResponse]:
    """End a course and delete its lessons that have not begun.

     Deletes the lessons that have not begun, ends the course and dissolves its chat group. No operation
    undoes any of it. While a lesson is
    being held the course cannot be ended (394). Teachers can then no longer be added or changed (30031,
    146). Whether its members can still
    look at what was in the course follows `notAllowDeleteCourseStudentReplay` of `addCourse` and
    `editCourse`.

    Sent again, the call ends in the same state; what a course answers that has ended already is not
    documented. To delete a course is not
    possible, so this is also the way to put one away.

    Args:
        body (EndCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EndCourseResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EndCourseRequest,
) -> EndCourseResponse | None:
    """End a course and delete its lessons that have not begun.

     Deletes the lessons that have not begun, ends the course and dissolves its chat group. No operation
    undoes any of it. While a lesson is
    being held the course cannot be ended (394). Teachers can then no longer be added or changed (30031,
    146). Whether its members can still
    look at what was in the course follows `notAllowDeleteCourseStudentReplay` of `addCourse` and
    `editCourse`.

    Sent again, the call ends in the same state; what a course answers that has ended already is not
    documented. To delete a course is not
    possible, so this is also the way to put one away.

    Args:
        body (EndCourseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EndCourseResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
