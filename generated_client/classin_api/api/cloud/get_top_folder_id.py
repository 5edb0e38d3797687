# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_top_folder_id_response import GetTopFolderIdResponse
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/cloud.api.php?action=getTopFolderId",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GetTopFolderIdResponse | None:
    if response.status_code == 200:
        response_200 = GetTopFolderIdResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetTopFolderIdResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetTopFolderIdResponse]:
    """Get the id of the top folder of the school's drive.

     Since October 2024 (5.4.2) this is the top of the organisation's drive, which the first call sets up
    if need be. An id that was fetched before
    now names the folder for school resources below it, where uploads go: fetch it again if the top is
    meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetTopFolderIdResponse]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> GetTopFolderIdResponse | None:
    """Get the id of the top folder of the school's drive.

     Since October 2024 (5.4.2) this is the top of the organisation's drive, which the first call sets up
    if need be. An id that was fetched before
    now names the folder for school resources below it, where uploads go: fetch it again if the top is
    meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetTopFolderIdResponse
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetTopFolderIdResponse]:
    """Get the id of the top folder of the school's drive.

     Since October 2024 (5.4.2) this is the top of the organisation's drive, which the first call sets up
    if need be. An id that was fetched before
    now names the folder for school resources below it, where uploads go: fetch it again if the top is
    meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetTopFolderIdResponse]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> GetTopFolderIdResponse | None:
    """Get the id of the top folder of the school's drive.

     Since October 2024 (5.4.2) this is the top of the organisation's drive, which the first call sets up
    if need be. An id that was fetched before
    now names the folder for school resources below it, where uploads go: fetch it again if the top is
    meant.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetTopFolderIdResponse
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
