# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_create_activity_no_class_request import (
    LmsActivityCreateActivityNoClassRequest,
)
from ...models.lms_activity_create_activity_no_class_response import (
    LmsActivityCreateActivityNoClassResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityCreateActivityNoClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/createActivityNoClass",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityCreateActivityNoClassResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityCreateActivityNoClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityCreateActivityNoClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityCreateActivityNoClassRequest,
) -> Response[LmsActivityCreateActivityNoClassResponse]:
    """Create a draft of an activity that is no classroom.

     Makes a draft of homework, a test, a recorded lesson, learning material, a discussion, an answer
    sheet or a check-in. No operation fills
    it: that is done in ClassIn, and `lmsActivityRelease` publishes it afterwards. Classrooms come from
    `lmsActivityCreateClass`. A unit holds at
    most 100 activities, classrooms among them (40031). There is no key, and nothing is known to keep a
    repeat from making a second draft.

    Args:
        body (LmsActivityCreateActivityNoClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityCreateActivityNoClassResponse]
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
    body: LmsActivityCreateActivityNoClassRequest,
) -> LmsActivityCreateActivityNoClassResponse | None:
    """Create a draft of an activity that is no classroom.

     Makes a draft of homework, a test, a recorded lesson, learning material, a discussion, an answer
    sheet or a check-in. No operation fills
    it: that is done in ClassIn, and `lmsActivityRelease` publishes it afterwards. Classrooms come from
    `lmsActivityCreateClass`. A unit holds at
    most 100 activities, classrooms among them (40031). There is no key, and nothing is known to keep a
    repeat from making a second draft.

    Args:
        body (LmsActivityCreateActivityNoClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityCreateActivityNoClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityCreateActivityNoClassRequest,
) -> Response[LmsActivityCreateActivityNoClassResponse]:
    """Create a draft of an activity that is no classroom.

     Makes a draft of homework, a test, a recorded lesson, learning material, a discussion, an answer
    sheet or a check-in. No operation fills
    it: that is done in ClassIn, and `lmsActivityRelease` publishes it afterwards. Classrooms come from
    `lmsActivityCreateClass`. A unit holds at
    most 100 activities, classrooms among them (40031). There is no key, and nothing is known to keep a
    repeat from making a second draft.

    Args:
        body (LmsActivityCreateActivityNoClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityCreateActivityNoClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityCreateActivityNoClassRequest,
) -> LmsActivityCreateActivityNoClassResponse | None:
    """Create a draft of an activity that is no classroom.

     Makes a draft of homework, a test, a recorded lesson, learning material, a discussion, an answer
    sheet or a check-in. No operation fills
    it: that is done in ClassIn, and `lmsActivityRelease` publishes it afterwards. Classrooms come from
    `lmsActivityCreateClass`. A unit holds at
    most 100 activities, classrooms among them (40031). There is no key, and nothing is known to keep a
    repeat from making a second draft.

    Args:
        body (LmsActivityCreateActivityNoClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityCreateActivityNoClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
