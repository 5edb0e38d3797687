# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_class_lock_status_request import UpdateClassLockStatusRequest
from ...models.update_class_lock_status_response import UpdateClassLockStatusResponse
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateClassLockStatusRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=updateClassLockStatus",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateClassLockStatusResponse | None:
    if response.status_code == 200:
        response_200 = UpdateClassLockStatusResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateClassLockStatusResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateClassLockStatusRequest,
) -> Response[UpdateClassLockStatusResponse]:
    """Lock or unlock the recordings of a lesson against deletion.

     ClassIn can delete recordings and the pictures of its lesson monitor by itself after a while, where
    the school has set that in its console;
    those of a locked lesson are kept. `deleteClassVideo` answers 633 for them. Every lesson is unlocked
    at first, and can be locked only after
    it has ended (391).

    Args:
        body (UpdateClassLockStatusRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateClassLockStatusResponse]
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
    body: UpdateClassLockStatusRequest,
) -> UpdateClassLockStatusResponse | None:
    """Lock or unlock the recordings of a lesson against deletion.

     ClassIn can delete recordings and the pictures of its lesson monitor by itself after a while, where
    the school has set that in its console;
    those of a locked lesson are kept. `deleteClassVideo` answers 633 for them. Every lesson is unlocked
    at first, and can be locked only after
    it has ended (391).

    Args:
        body (UpdateClassLockStatusRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateClassLockStatusResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateClassLockStatusRequest,
) -> Response[UpdateClassLockStatusResponse]:
    """Lock or unlock the recordings of a lesson against deletion.

     ClassIn can delete recordings and the pictures of its lesson monitor by itself after a while, where
    the school has set that in its console;
    those of a locked lesson are kept. `deleteClassVideo` answers 633 for them. Every lesson is unlocked
    at first, and can be locked only after
    it has ended (391).

    Args:
        body (UpdateClassLockStatusRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateClassLockStatusResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateClassLockStatusRequest,
) -> UpdateClassLockStatusResponse | None:
    """Lock or unlock the recordings of a lesson against deletion.

     ClassIn can delete recordings and the pictures of its lesson monitor by itself after a while, where
    the school has set that in its console;
    those of a locked lesson are kept. `deleteClassVideo` answers 633 for them. Every lesson is unlocked
    at first, and can be locked only after
    it has ended (391).

    Args:
        body (UpdateClassLockStatusRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateClassLockStatusResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
