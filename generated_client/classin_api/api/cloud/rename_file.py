# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.rename_file_request import RenameFileRequest
from ...models.rename_file_response import RenameFileResponse
from ...types import Response


def _get_kwargs(
    *,
    body: RenameFileRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/cloud.api.php?action=renameFile",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RenameFileResponse | None:
    if response.status_code == 200:
        response_200 = RenameFileResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RenameFileResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RenameFileRequest,
) -> Response[RenameFileResponse]:
    """Rename a file in the school's drive.

     No two files of a folder have one name: 200 says that another has it. Whether a repeat also meets
    200, by the file's own new name, is not
    documented; nor is whether the name includes the ending, which the page's sample lacks.

    Args:
        body (RenameFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RenameFileResponse]
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
    body: RenameFileRequest,
) -> RenameFileResponse | None:
    """Rename a file in the school's drive.

     No two files of a folder have one name: 200 says that another has it. Whether a repeat also meets
    200, by the file's own new name, is not
    documented; nor is whether the name includes the ending, which the page's sample lacks.

    Args:
        body (RenameFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RenameFileResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RenameFileRequest,
) -> Response[RenameFileResponse]:
    """Rename a file in the school's drive.

     No two files of a folder have one name: 200 says that another has it. Whether a repeat also meets
    200, by the file's own new name, is not
    documented; nor is whether the name includes the ending, which the page's sample lacks.

    Args:
        body (RenameFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RenameFileResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RenameFileRequest,
) -> RenameFileResponse | None:
    """Rename a file in the school's drive.

     No two files of a folder have one name: 200 says that another has it. Whether a repeat also meets
    200, by the file's own new name, is not
    documented; nor is whether the name includes the ending, which the page's sample lacks.

    Args:
        body (RenameFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RenameFileResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
