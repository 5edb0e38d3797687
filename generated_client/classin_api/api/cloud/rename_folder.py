# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.rename_folder_request import RenameFolderRequest
from ...models.rename_folder_response import RenameFolderResponse
from ...types import Response


def _get_kwargs(
    *,
    body: RenameFolderRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/cloud.api.php?action=renameFolder",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RenameFolderResponse | None:
    if response.status_code == 200:
        response_200 = RenameFolderResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RenameFolderResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RenameFolderRequest,
) -> Response[RenameFolderResponse]:
    """Rename a folder in the school's drive.

     Where another folder beside it has the name, nothing is renamed, and 206 brings that folder's id.
    Whether a repeat meets 206 with the id of
    the folder itself is not documented; it would mean that the folder has the name.

    Args:
        body (RenameFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RenameFolderResponse]
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
    body: RenameFolderRequest,
) -> RenameFolderResponse | None:
    """Rename a folder in the school's drive.

     Where another folder beside it has the name, nothing is renamed, and 206 brings that folder's id.
    Whether a repeat meets 206 with the id of
    the folder itself is not documented; it would mean that the folder has the name.

    Args:
        body (RenameFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RenameFolderResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RenameFolderRequest,
) -> Response[RenameFolderResponse]:
    """Rename a folder in the school's drive.

     Where another folder beside it has the name, nothing is renamed, and 206 brings that folder's id.
    Whether a repeat meets 206 with the id of
    the folder itself is not documented; it would mean that the folder has the name.

    Args:
        body (RenameFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RenameFolderResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RenameFolderRequest,
) -> RenameFolderResponse | None:
    """Rename a folder in the school's drive.

     Where another folder beside it has the name, nothing is renamed, and 206 brings that folder's id.
    Whether a repeat meets 206 with the id of
    the folder itself is not documented; it would mean that the folder has the name.

    Args:
        body (RenameFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RenameFolderResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
