# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_delete_student_request import (
    LmsActivityDeleteStudentRequest,
)
from ...models.lms_activity_delete_student_response import (
    LmsActivityDeleteStudentResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityDeleteStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/deleteStudent",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityDeleteStudentResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityDeleteStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityDeleteStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityDeleteStudentRequest,
) -> Response[LmsActivityDeleteStudentResponse]:
    """Take students out of an activity.

     They stay in the course and in its other activities, and `lmsActivityAddStudent` brings them back.
    The answer is one for all students and
    says nothing of each; what becomes of a UID that is not in the activity is not documented. Homework
    and tests cannot be changed in this way
    (30008), nor what has ended (110100069). For people who joined a classroom from outside the course
    the page only announces that this will work
    as well.

    Args:
        body (LmsActivityDeleteStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityDeleteStudentResponse]
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
    body: LmsActivityDeleteStudentRequest,
) -> LmsActivityDeleteStudentResponse | None:
    """Take students out of an activity.

     They stay in the course and in its other activities, and `lmsActivityAddStudent` brings them back.
    The answer is one for all students and
    says nothing of each; what becomes of a UID that is not in the activity is not documented. Homework
    and tests cannot be changed in this way
    (30008), nor what has ended (110100069). For people who joined a classroom from outside the course
    the page only announces that this will work
    as well.

    Args:
        body (LmsActivityDeleteStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityDeleteStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityDeleteStudentRequest,
) -> Response[LmsActivityDeleteStudentResponse]:
    """Take students out of an activity.

     They stay in the course and in its other activities, and `lmsActivityAddStudent` brings them back.
    The answer is one for all students and
    says nothing of each; what becomes of a UID that is not in the activity is not documented. Homework
    and tests cannot be changed in this way
    (30008), nor what has ended (110100069). For people who joined a classroom from outside the course
    the page only announces that this will work
    as well.

    Args:
        body (LmsActivityDeleteStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityDeleteStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityDeleteStudentRequest,
) -> LmsActivityDeleteStudentResponse | None:
    """Take students out of an activity.

     They stay in the course and in its other activities, and `lmsActivityAddStudent` brings them back.
    The answer is one for all students and
    says nothing of each; what becomes of a UID that is not in the activity is not documented. Homework
    and tests cannot be changed in this way
    (30008), nor what has ended (110100069). For people who joined a classroom from outside the course
    the page only announces that this will work
    as well.

    Args:
        body (LmsActivityDeleteStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityDeleteStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
