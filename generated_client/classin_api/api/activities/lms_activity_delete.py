# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_delete_request import LmsActivityDeleteRequest
from ...models.lms_activity_delete_response import LmsActivityDeleteResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityDeleteRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/delete",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityDeleteResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityDeleteResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityDeleteResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityDeleteRequest,
) -> Response[LmsActivityDeleteResponse]:
    """Delete an activity of any kind.

     Takes one activity at a time. A classroom can be deleted only before it begins, neither while it is
    held (40005) nor afterwards (40006).
    An activity that is deleted already answers 29149, which is no failure. Main and sub lessons of
    online dual-teacher courses are deleted with
    `lmsOnlineDoubleTeacherDeleteClass`.

    Args:
        body (LmsActivityDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityDeleteResponse]
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
    body: LmsActivityDeleteRequest,
) -> LmsActivityDeleteResponse | None:
    """Delete an activity of any kind.

     Takes one activity at a time. A classroom can be deleted only before it begins, neither while it is
    held (40005) nor afterwards (40006).
    An activity that is deleted already answers 29149, which is no failure. Main and sub lessons of
    online dual-teacher courses are deleted with
    `lmsOnlineDoubleTeacherDeleteClass`.

    Args:
        body (LmsActivityDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityDeleteResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityDeleteRequest,
) -> Response[LmsActivityDeleteResponse]:
    """Delete an activity of any kind.

     Takes one activity at a time. A classroom can be deleted only before it begins, neither while it is
    held (40005) nor afterwards (40006).
    An activity that is deleted already answers 29149, which is no failure. Main and sub lessons of
    online dual-teacher courses are deleted with
    `lmsOnlineDoubleTeacherDeleteClass`.

    Args:
        body (LmsActivityDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityDeleteResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityDeleteRequest,
) -> LmsActivityDeleteResponse | None:
    """Delete an activity of any kind.

     Takes one activity at a time. A classroom can be deleted only before it begins, neither while it is
    held (40005) nor afterwards (40006).
    An activity that is deleted already answers 29149, which is no failure. Main and sub lessons of
    online dual-teacher courses are deleted with
    `lmsOnlineDoubleTeacherDeleteClass`.

    Args:
        body (LmsActivityDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityDeleteResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
