# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_unit_delete_request import LmsUnitDeleteRequest
from ...models.lms_unit_delete_response import LmsUnitDeleteResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsUnitDeleteRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/unit/delete",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LmsUnitDeleteResponse | None:
    if response.status_code == 200:
        response_200 = LmsUnitDeleteResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsUnitDeleteResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitDeleteRequest,
) -> Response[LmsUnitDeleteResponse]:
    """Delete a unit with all its activities.

     Every activity of the unit is deleted with it; `lmsUnitMove` brings them to another unit beforehand.
    A unit with a classroom that is being
    held or is over cannot be deleted (40001). One that has been deleted answers 40020, which is also
    what a repeat meets.

    Args:
        body (LmsUnitDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsUnitDeleteResponse]
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
    body: LmsUnitDeleteRequest,
) -> LmsUnitDeleteResponse | None:
    """Delete a unit with all its activities.

     Every activity of the unit is deleted with it; `lmsUnitMove` brings them to another unit beforehand.
    A unit with a classroom that is being
    held or is over cannot be deleted (40001). One that has been deleted answers 40020, which is also
    what a repeat meets.

    Args:
        body (LmsUnitDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsUnitDeleteResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitDeleteRequest,
) -> Response[LmsUnitDeleteResponse]:
    """Delete a unit with all its activities.

     Every activity of the unit is deleted with it; `lmsUnitMove` brings them to another unit beforehand.
    A unit with a classroom that is being
    held or is over cannot be deleted (40001). One that has been deleted answers 40020, which is also
    what a repeat meets.

    Args:
        body (LmsUnitDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsUnitDeleteResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitDeleteRequest,
) -> LmsUnitDeleteResponse | None:
    """Delete a unit with all its activities.

     Every activity of the unit is deleted with it; `lmsUnitMove` brings them to another unit beforehand.
    A unit with a classroom that is being
    held or is over cannot be deleted (40001). One that has been deleted answers 40020, which is also
    what a repeat meets.

    Args:
        body (LmsUnitDeleteRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsUnitDeleteResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
