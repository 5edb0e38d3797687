# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_unit_update_request import LmsUnitUpdateRequest
from ...models.lms_unit_update_response import LmsUnitUpdateResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsUnitUpdateRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/unit/update",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> LmsUnitUpdateResponse | None:
    if response.status_code == 200:
        response_200 = LmsUnitUpdateResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsUnitUpdateResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitUpdateRequest,
) -> Response[LmsUnitUpdateResponse]:
    """Change the name or introduction of a unit, or publish it.

     Send at least one of `name`, `content` and `publishFlag` (else 121601030); what is left out stays as
    it is. No other unit of the course
    may have the name (50003). A draft can be published, but a published unit cannot become a draft
    again (40004). Publishing a unit does
    not publish its activities: that takes `lmsActivityRelease`, for one after the other.

    Args:
        body (LmsUnitUpdateRequest): At least one of `name`, `content` and `publishFlag` is needed
            (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsUnitUpdateResponse]
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
    body: LmsUnitUpdateRequest,
) -> LmsUnitUpdateResponse | None:
    """Change the name or introduction of a unit, or publish it.

     Send at least one of `name`, `content` and `publishFlag` (else 121601030); what is left out stays as
    it is. No other unit of the course
    may have the name (50003). A draft can be published, but a published unit cannot become a draft
    again (40004). Publishing a unit does
    not publish its activities: that takes `lmsActivityRelease`, for one after the other.

    Args:
        body (LmsUnitUpdateRequest): At least one of `name`, `content` and `publishFlag` is needed
            (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsUnitUpdateResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitUpdateRequest,
) -> Response[LmsUnitUpdateResponse]:
    """Change the name or introduction of a unit, or publish it.

     Send at least one of `name`, `content` and `publishFlag` (else 121601030); what is left out stays as
    it is. No other unit of the course
    may have the name (50003). A draft can be published, but a published unit cannot become a draft
    again (40004). Publishing a unit does
    not publish its activities: that takes `lmsActivityRelease`, for one after the other.

    Args:
        body (LmsUnitUpdateRequest): At least one of `name`, `content` and `publishFlag` is needed
            (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsUnitUpdateResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsUnitUpdateRequest,
) -> LmsUnitUpdateResponse | None:
    """Change the name or introduction of a unit, or publish it.

     Send at least one of `name`, `content` and `publishFlag` (else 121601030); what is left out stays as
    it is. No other unit of the course
    may have the name (50003). A draft can be published, but a published unit cannot become a draft
    again (40004). Publishing a unit does
    not publish its activities: that takes `lmsActivityRelease`, for one after the other.

    Args:
        body (LmsUnitUpdateRequest): At least one of `name`, `content` and `publishFlag` is needed
            (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsUnitUpdateResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
