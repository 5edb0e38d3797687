# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_temp_login_key_request import GetTempLoginKeyRequest
from ...models.get_temp_login_key_response import GetTempLoginKeyResponse
from ...types import Response


def _get_kwargs(
    *,
    body: GetTempLoginKeyRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=getTempLoginKey",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GetTempLoginKeyResponse | None:
    if response.status_code == 200:
        response_200 = GetTempLoginKeyResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTempLoginKeyResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetTempLoginKeyRequest,
) -> Response[GetTempLoginKeyResponse]:
    """Get a temporary key that logs a person in to ClassIn's app (switched off).

     Switched off on 2020-04-27; it answers 102 now. `getLoginLinked` gives the whole link that opens the
    app, though since 2021 that no longer
    logs anyone in.

    Args:
        body (GetTempLoginKeyRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetTempLoginKeyResponse]
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
    body: GetTempLoginKeyRequest,
) -> GetTempLoginKeyResponse | None:
    """Get a temporary key that logs a person in to ClassIn's app (switched off).

     Switched off on 2020-04-27; it answers 102 now. `getLoginLinked` gives the whole link that opens the
    app, though since 2021 that no longer
    logs anyone in.

    Args:
        body (GetTempLoginKeyRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetTempLoginKeyResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetTempLoginKeyRequest,
) -> Response[GetTempLoginKeyResponse]:
    """Get a temporary key that logs a person in to ClassIn's app (switched off).

     Switched off on 2020-04-27; it answers 102 now. `getLoginLinked` gives the whole link that opens the
    app, though since 2021 that no longer
    logs anyone in.

    Args:
        body (GetTempLoginKeyRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetTempLoginKeyResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetTempLoginKeyRequest,
) -> GetTempLoginKeyResponse | None:
    """Get a temporary key that logs a person in to ClassIn's app (switched off).

     Switched off on 2020-04-27; it answers 102 now. `getLoginLinked` gives the whole link that opens the
    app, though since 2021 that no longer
    logs anyone in.

    Args:
        body (GetTempLoginKeyRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetTempLoginKeyResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
