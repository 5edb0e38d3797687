# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_add_student_request import LmsActivityAddStudentRequest
from ...models.lms_activity_add_student_response import LmsActivityAddStudentResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityAddStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/addStudent",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityAddStudentResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityAddStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityAddStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityAddStudentRequest,
) -> Response[LmsActivityAddStudentResponse]:
    """Add students to an activity.

     Each student has a code of its own in `data`, while the call itself answers 1. Who takes part
    already answers 1 as well. A new activity
    has all members of the course, so this is for bringing people back or in from outside. A classroom
    takes any student of the school, and who
    is not in the course then joins it for this one lesson only; other activities take students and
    auditors of the course (40030).
    Homework and tests cannot be changed in this way (110100070).

    Args:
        body (LmsActivityAddStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityAddStudentResponse]
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
    body: LmsActivityAddStudentRequest,
) -> LmsActivityAddStudentResponse | None:
    """Add students to an activity.

     Each student has a code of its own in `data`, while the call itself answers 1. Who takes part
    already answers 1 as well. A new activity
    has all members of the course, so this is for bringing people back or in from outside. A classroom
    takes any student of the school, and who
    is not in the course then joins it for this one lesson only; other activities take students and
    auditors of the course (40030).
    Homework and tests cannot be changed in this way (110100070).

    Args:
        body (LmsActivityAddStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityAddStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityAddStudentRequest,
) -> Response[LmsActivityAddStudentResponse]:
    """Add students to an activity.

     Each student has a code of its own in `data`, while the call itself answers 1. Who takes part
    already answers 1 as well. A new activity
    has all members of the course, so this is for bringing people back or in from outside. A classroom
    takes any student of the school, and who
    is not in the course then joins it for this one lesson only; other activities take students and
    auditors of the course (40030).
    Homework and tests cannot be changed in this way (110100070).

    Args:
        body (LmsActivityAddStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityAddStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityAddStudentRequest,
) -> LmsActivityAddStudentResponse | None:
    """Add students to an activity.

     Each student has a code of its own in `data`, while the call itself answers 1. Who takes part
    already answers 1 as well. A new activity
    has all members of the course, so this is for bringing people back or in from outside. A classroom
    takes any student of the school, and who
    is not in the course then joins it for this one lesson only; other activities take students and
    auditors of the course (40030).
    Homework and tests cannot be changed in this way (110100070).

    Args:
        body (LmsActivityAddStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityAddStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
