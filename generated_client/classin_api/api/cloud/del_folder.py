# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_folder_request import DelFolderRequest
from ...models.del_folder_response import DelFolderResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DelFolderRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/cloud.api.php?action=delFolder",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DelFolderResponse | None:
    if response.status_code == 200:
        response_200 = DelFolderResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[DelFolderResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelFolderRequest,
) -> Response[DelFolderResponse]:
    """Delete a folder of the school's drive with everything in it.

     All folders and files below it go too. What becomes of courses and lessons that have the folder for
    their material is not documented. Sent
    again, the call answers 193, which may also mean that the id was wrong.

    Args:
        body (DelFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelFolderResponse]
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
    body: DelFolderRequest,
) -> DelFolderResponse | None:
    """Delete a folder of the school's drive with everything in it.

     All folders and files below it go too. What becomes of courses and lessons that have the folder for
    their material is not documented. Sent
    again, the call answers 193, which may also mean that the id was wrong.

    Args:
        body (DelFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelFolderResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelFolderRequest,
) -> Response[DelFolderResponse]:
    """Delete a folder of the school's drive with everything in it.

     All folders and files below it go too. What becomes of courses and lessons that have the folder for
    their material is not documented. Sent
    again, the call answers 193, which may also mean that the id was wrong.

    Args:
        body (DelFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelFolderResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelFolderRequest,
) -> DelFolderResponse | None:
    """Delete a folder of the school's drive with everything in it.

     All folders and files below it go too. What becomes of courses and lessons that have the folder for
    their material is not documented. Sent
    again, the call answers 193, which may also mean that the id was wrong.

    Args:
        body (DelFolderRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelFolderResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
