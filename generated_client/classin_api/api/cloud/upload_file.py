# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.upload_file_request import UploadFileRequest
from ...models.upload_file_response import UploadFileResponse
from ...types import Response


def _get_kwargs(
    *,
    body: UploadFileRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/cloud.api.php?action=uploadFile",
    }

    _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> UploadFileResponse | None:
    if response.status_code == 200:
        response_200 = UploadFileResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[UploadFileResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadFileRequest,
) -> Response[UploadFileResponse]:
    """Upload a file into a folder of the school's drive.

     The file's own name is the name in the drive, and ClassIn converts it for use in the classroom
    afterwards (it pushes the message
    `FileCov` when that is done). What a second file of the same name does is not documented, so a
    repeat is not taken to be safe.
    Since October 2024 uploads land below the folder for school resources of the organisation's drive.

    Args:
        body (UploadFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UploadFileResponse]
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
    body: UploadFileRequest,
) -> UploadFileResponse | None:
    """Upload a file into a folder of the school's drive.

     The file's own name is the name in the drive, and ClassIn converts it for use in the classroom
    afterwards (it pushes the message
    `FileCov` when that is done). What a second file of the same name does is not documented, so a
    repeat is not taken to be safe.
    Since October 2024 uploads land below the folder for school resources of the organisation's drive.

    Args:
        body (UploadFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UploadFileResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UploadFileRequest,
) -> Response[UploadFileResponse]:
    """Upload a file into a folder of the school's drive.

     The file's own name is the name in the drive, and ClassIn converts it for use in the classroom
    afterwards (it pushes the message
    `FileCov` when that is done). What a second file of the same name does is not documented, so a
    repeat is not taken to be safe.
    Since October 2024 uploads land below the folder for school resources of the organisation's drive.

    Args:
        body (UploadFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UploadFileResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UploadFileRequest,
) -> UploadFileResponse | None:
    """Upload a file into a folder of the school's drive.

     The file's own name is the name in the drive, and ClassIn converts it for use in the classroom
    afterwards (it pushes the message
    `FileCov` when that is done). What a second file of the same name does is not documented, so a
    repeat is not taken to be safe.
    Since October 2024 uploads land below the folder for school resources of the organisation's drive.

    Args:
        body (UploadFileRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UploadFileResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
