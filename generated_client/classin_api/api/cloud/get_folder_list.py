# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_folder_list_response import GetFolderListResponse
from ...types import Response


def _get_kwargs() -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/cloud.api.php?action=getFolderList",
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GetFolderListResponse | None:
    if response.status_code == 200:
        response_200 = GetFolderListResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetFolderListResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetFolderListResponse]:
    """List the folders in the first two levels of the school's drive.

     Answers a map from the id of each first-level folder to the folders in it. Deeper levels are not
    shown, nor are the names of the
    first level: `getCloudList` lists any one folder, with its files. A drive without folders answers
    106, which is no failure.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetFolderListResponse]
    """

    kwargs = _get_kwargs()

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
) -> GetFolderListResponse | None:
    """List the folders in the first two levels of the school's drive.

     Answers a map from the id of each first-level folder to the folders in it. Deeper levels are not
    shown, nor are the names of the
    first level: `getCloudList` lists any one folder, with its files. A drive without folders answers
    106, which is no failure.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetFolderListResponse
    """

    return sync_detailed(
        client=client,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
) -> Response[GetFolderListResponse]:
    """List the folders in the first two levels of the school's drive.

     Answers a map from the id of each first-level folder to the folders in it. Deeper levels are not
    shown, nor are the names of the
    first level: `getCloudList` lists any one folder, with its files. A drive without folders answers
    106, which is no failure.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetFolderListResponse]
    """

    kwargs = _get_kwargs()

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
) -> GetFolderListResponse | None:
    """List the folders in the first two levels of the school's drive.

     Answers a map from the id of each first-level folder to the folders in it. Deeper levels are not
    shown, nor are the names of the
    first level: `getCloudList` lists any one folder, with its files. A drive without folders answers
    106, which is no failure.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetFolderListResponse
    """

    return (
        await asyncio_detailed(
            client=client,
        )
    ).parsed
