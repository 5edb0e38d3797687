# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_online_double_teacher_delete_class_request import (
    LmsOnlineDoubleTeacherDeleteClassRequest,
)
from ...models.lms_online_double_teacher_delete_class_response import (
    LmsOnlineDoubleTeacherDeleteClassResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: LmsOnlineDoubleTeacherDeleteClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/onlineDoubleTeacher/deleteClass",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsOnlineDoubleTeacherDeleteClassResponse | None:
    if response.status_code == 200:
        response_200 = LmsOnlineDoubleTeacherDeleteClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsOnlineDoubleTeacherDeleteClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherDeleteClassRequest,
) -> Response[LmsOnlineDoubleTeacherDeleteClassResponse]:
    """Delete a sub lesson, or a main lesson with its sub lessons.

     Deleting a sub lesson leaves the main lesson alone, which is an ordinary lesson again after the last
    of them and refused here from then on
    (121601034). Deleting the main lesson deletes all of its sub lessons; how many it may have at the
    most is not documented (121601016). The
    answer has an entry with a code for each lesson that goes, so look at each. A lesson that is over or
    deleted answers 121601042, which is
    also what a repeat meets.

    Args:
        body (LmsOnlineDoubleTeacherDeleteClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsOnlineDoubleTeacherDeleteClassResponse]
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
    body: LmsOnlineDoubleTeacherDeleteClassRequest,
) -> LmsOnlineDoubleTeacherDeleteClassResponse | None:
    """Delete a sub lesson, or a main lesson with its sub lessons.

     Deleting a sub lesson leaves the main lesson alone, which is an ordinary lesson again after the last
    of them and refused here from then on
    (121601034). Deleting the main lesson deletes all of its sub lessons; how many it may have at the
    most is not documented (121601016). The
    answer has an entry with a code for each lesson that goes, so look at each. A lesson that is over or
    deleted answers 121601042, which is
    also what a repeat meets.

    Args:
        body (LmsOnlineDoubleTeacherDeleteClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsOnlineDoubleTeacherDeleteClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherDeleteClassRequest,
) -> Response[LmsOnlineDoubleTeacherDeleteClassResponse]:
    """Delete a sub lesson, or a main lesson with its sub lessons.

     Deleting a sub lesson leaves the main lesson alone, which is an ordinary lesson again after the last
    of them and refused here from then on
    (121601034). Deleting the main lesson deletes all of its sub lessons; how many it may have at the
    most is not documented (121601016). The
    answer has an entry with a code for each lesson that goes, so look at each. A lesson that is over or
    deleted answers 121601042, which is
    also what a repeat meets.

    Args:
        body (LmsOnlineDoubleTeacherDeleteClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsOnlineDoubleTeacherDeleteClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherDeleteClassRequest,
) -> LmsOnlineDoubleTeacherDeleteClassResponse | None:
    """Delete a sub lesson, or a main lesson with its sub lessons.

     Deleting a sub lesson leaves the main lesson alone, which is an ordinary lesson again after the last
    of them and refused here from then on
    (121601034). Deleting the main lesson deletes all of its sub lessons; how many it may have at the
    most is not documented (121601016). The
    answer has an entry with a code for each lesson that goes, so look at each. A lesson that is over or
    deleted answers 121601042, which is
    also what a repeat meets.

    Args:
        body (LmsOnlineDoubleTeacherDeleteClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsOnlineDoubleTeacherDeleteClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
