# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_unit_move_request import LmsUnitMoveRequest
from ...models.lms_unit_move_response import LmsUnitMoveResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsUnitMoveRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/unit/move",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LmsUnitMoveResponse | None:
    if response.status_code == 200:
        response_200 = LmsUnitMoveResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[LmsUnitMoveResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitMoveRequest,
) -> Response[LmsUnitMoveResponse]:
    """Move all activities of a unit to another unit of the course.

     For merging two units, or for keeping the activities of a unit that is to be deleted. It always
    takes all; a single classroom is
    moved with the `unitId` of `lmsActivityUpdateClass`. A unit holds at most 100 activities (29138). A
    repeat finds nothing left to move.
    Whether the emptied unit stays is not said, though the page lists 29203, a failed deletion: after
    it, look where the activities are.

    Args:
        body (LmsUnitMoveRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsUnitMoveResponse]
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
    body: LmsUnitMoveRequest,
) -> LmsUnitMoveResponse | None:
    """Move all activities of a unit to another unit of the course.

     For merging two units, or for keeping the activities of a unit that is to be deleted. It always
    takes all; a single classroom is
    moved with the `unitId` of `lmsActivityUpdateClass`. A unit holds at most 100 activities (29138). A
    repeat finds nothing left to move.
    Whether the emptied unit stays is not said, though the page lists 29203, a failed deletion: after
    it, look where the activities are.

    Args:
        body (LmsUnitMoveRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsUnitMoveResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitMoveRequest,
) -> Response[LmsUnitMoveResponse]:
    """Move all activities of a unit to another unit of the course.

     For merging two units, or for keeping the activities of a unit that is to be deleted. It always
    takes all; a single classroom is
    moved with the `unitId` of `lmsActivityUpdateClass`. A unit holds at most 100 activities (29138). A
    repeat finds nothing left to move.
    Whether the emptied unit stays is not said, though the page lists 29203, a failed deletion: after
    it, look where the activities are.

    Args:
        body (LmsUnitMoveRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsUnitMoveResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitMoveRequest,
) -> LmsUnitMoveResponse | None:
    """Move all activities of a unit to another unit of the course.

     For merging two units, or for keeping the activities of a unit that is to be deleted. It always
    takes all; a single classroom is
    moved with the `unitId` of `lmsActivityUpdateClass`. A unit holds at most 100 activities (29138). A
    repeat finds nothing left to move.
    Whether the emptied unit stays is not said, though the page lists 29203, a failed deletion: after
    it, look where the activities are.

    Args:
        body (LmsUnitMoveRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsUnitMoveResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
