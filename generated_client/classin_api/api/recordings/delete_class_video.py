# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_class_video_request import DeleteClassVideoRequest
from ...models.delete_class_video_response import DeleteClassVideoResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DeleteClassVideoRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=deleteClassVideo",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteClassVideoResponse | None:
    if response.status_code == 200:
        response_200 = DeleteClassVideoResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteClassVideoResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteClassVideoRequest,
) -> Response[DeleteClassVideoResponse]:
    """Delete one video file of a lesson, or all of them.

     Without a `fileId`, or with an empty one, **all** of the lesson's video is deleted. Nothing brings
    it back; it no longer costs storage.
    The lesson must have ended (384) and not be locked (633): `updateClassLockStatus` unlocks it. Where
    the file (634) or all files (632) had
    been deleted before, and where there never was video (254, 631), there is nothing to delete, which
    is no failure.

    Args:
        body (DeleteClassVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteClassVideoResponse]
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
    body: DeleteClassVideoRequest,
) -> DeleteClassVideoResponse | None:
    """Delete one video file of a lesson, or all of them.

     Without a `fileId`, or with an empty one, **all** of the lesson's video is deleted. Nothing brings
    it back; it no longer costs storage.
    The lesson must have ended (384) and not be locked (633): `updateClassLockStatus` unlocks it. Where
    the file (634) or all files (632) had
    been deleted before, and where there never was video (254, 631), there is nothing to delete, which
    is no failure.

    Args:
        body (DeleteClassVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteClassVideoResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteClassVideoRequest,
) -> Response[DeleteClassVideoResponse]:
    """Delete one video file of a lesson, or all of them.

     Without a `fileId`, or with an empty one, **all** of the lesson's video is deleted. Nothing brings
    it back; it no longer costs storage.
    The lesson must have ended (384) and not be locked (633): `updateClassLockStatus` unlocks it. Where
    the file (634) or all files (632) had
    been deleted before, and where there never was video (254, 631), there is nothing to delete, which
    is no failure.

    Args:
        body (DeleteClassVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteClassVideoResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteClassVideoRequest,
) -> DeleteClassVideoResponse | None:
    """Delete one video file of a lesson, or all of them.

     Without a `fileId`, or with an empty one, **all** of the lesson's video is deleted. Nothing brings
    it back; it no longer costs storage.
    The lesson must have ended (384) and not be locked (633): `updateClassLockStatus` unlocks it. Where
    the file (634) or all files (632) had
    been deleted before, and where there never was video (254, 631), there is nothing to delete, which
    is no failure.

    Args:
        body (DeleteClassVideoRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteClassVideoResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
