# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_release_request import LmsActivityReleaseRequest
from ...models.lms_activity_release_response import LmsActivityReleaseResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityReleaseRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/release",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityReleaseResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityReleaseResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityReleaseResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityReleaseRequest,
) -> Response[LmsActivityReleaseResponse]:
    """Publish a draft of an activity.

     Works for activities of any kind, one at a time, and cannot be undone: no operation makes a draft of
    a published activity. An activity that
    is published already answers 29184. One whose unlocking depends on a draft is refused (110100065).
    Publishing a unit does not publish
    its activities.

    Args:
        body (LmsActivityReleaseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityReleaseResponse]
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
    body: LmsActivityReleaseRequest,
) -> LmsActivityReleaseResponse | None:
    """Publish a draft of an activity.

     Works for activities of any kind, one at a time, and cannot be undone: no operation makes a draft of
    a published activity. An activity that
    is published already answers 29184. One whose unlocking depends on a draft is refused (110100065).
    Publishing a unit does not publish
    its activities.

    Args:
        body (LmsActivityReleaseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityReleaseResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityReleaseRequest,
) -> Response[LmsActivityReleaseResponse]:
    """Publish a draft of an activity.

     Works for activities of any kind, one at a time, and cannot be undone: no operation makes a draft of
    a published activity. An activity that
    is published already answers 29184. One whose unlocking depends on a draft is refused (110100065).
    Publishing a unit does not publish
    its activities.

    Args:
        body (LmsActivityReleaseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityReleaseResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityReleaseRequest,
) -> LmsActivityReleaseResponse | None:
    """Publish a draft of an activity.

     Works for activities of any kind, one at a time, and cannot be undone: no operation makes a draft of
    a published activity. An activity that
    is published already answers 29184. One whose unlocking depends on a draft is refused (110100065).
    Publishing a unit does not publish
    its activities.

    Args:
        body (LmsActivityReleaseRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityReleaseResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
