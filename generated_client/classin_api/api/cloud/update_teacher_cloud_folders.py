# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_teacher_cloud_folders_request import (
    UpdateTeacherCloudFoldersRequest,
)
from ...models.update_teacher_cloud_folders_response import (
    UpdateTeacherCloudFoldersResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateTeacherCloudFoldersRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=updateTeacherCloudFolders",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateTeacherCloudFoldersResponse | None:
    if response.status_code == 200:
        response_200 = UpdateTeacherCloudFoldersResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateTeacherCloudFoldersResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeacherCloudFoldersRequest,
) -> Response[UpdateTeacherCloudFoldersResponse]:
    """Set the drive folders that a teacher may use (switched off August 2024).

     Switched off by ClassIn on 2024-08-30, with nothing in its place; 102 is what it answers since. It
    gave the teacher the named folders in place
    of all others, and an empty list took all of them away.

    Args:
        body (UpdateTeacherCloudFoldersRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateTeacherCloudFoldersResponse]
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
    body: UpdateTeacherCloudFoldersRequest,
) -> UpdateTeacherCloudFoldersResponse | None:
    """Set the drive folders that a teacher may use (switched off August 2024).

     Switched off by ClassIn on 2024-08-30, with nothing in its place; 102 is what it answers since. It
    gave the teacher the named folders in place
    of all others, and an empty list took all of them away.

    Args:
        body (UpdateTeacherCloudFoldersRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateTeacherCloudFoldersResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeacherCloudFoldersRequest,
) -> Response[UpdateTeacherCloudFoldersResponse]:
    """Set the drive folders that a teacher may use (switched off August 2024).

     Switched off by ClassIn on 2024-08-30, with nothing in its place; 102 is what it answers since. It
    gave the teacher the named folders in place
    of all others, and an empty list took all of them away.

    Args:
        body (UpdateTeacherCloudFoldersRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateTeacherCloudFoldersResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateTeacherCloudFoldersRequest,
) -> UpdateTeacherCloudFoldersResponse | None:
    """Set the drive folders that a teacher may use (switched off August 2024).

     Switched off by ClassIn on 2024-08-30, with nothing in its place; 102 is what it answers since. It
    gave the teacher the named folders in place
    of all others, and an empty list took all of them away.

    Args:
        body (UpdateTeacherCloudFoldersRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateTeacherCloudFoldersResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
