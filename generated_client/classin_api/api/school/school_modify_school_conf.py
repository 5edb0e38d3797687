# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.school_modify_school_conf_request import SchoolModifySchoolConfRequest
from ...models.school_modify_school_conf_response import SchoolModifySchoolConfResponse
from ...types import Response


def _get_kwargs(
    *,
    body: SchoolModifySchoolConfRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/school/modifySchoolConf",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SchoolModifySchoolConfResponse | None:
    if response.status_code == 200:
        response_200 = SchoolModifySchoolConfResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SchoolModifySchoolConfResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SchoolModifySchoolConfRequest,
) -> Response[SchoolModifySchoolConfResponse]:
    """Change the school's settings about who may watch replays.

     Sends the settings to change; at least one is needed (121601030), and what is left out stays as it
    is. Of the many settings in ClassIn's
    school console these two are the only ones that the API reaches.

    Args:
        body (SchoolModifySchoolConfRequest): Settings to change; at least one is needed (else
            121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchoolModifySchoolConfResponse]
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
    body: SchoolModifySchoolConfRequest,
) -> SchoolModifySchoolConfResponse | None:
    """Change the school's settings about who may watch replays.

     Sends the settings to change; at least one is needed (121601030), and what is left out stays as it
    is. Of the many settings in ClassIn's
    school console these two are the only ones that the API reaches.

    Args:
        body (SchoolModifySchoolConfRequest): Settings to change; at least one is needed (else
            121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchoolModifySchoolConfResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SchoolModifySchoolConfRequest,
) -> Response[SchoolModifySchoolConfResponse]:
    """Change the school's settings about who may watch replays.

     Sends the settings to change; at least one is needed (121601030), and what is left out stays as it
    is. Of the many settings in ClassIn's
    school console these two are the only ones that the API reaches.

    Args:
        body (SchoolModifySchoolConfRequest): Settings to change; at least one is needed (else
            121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SchoolModifySchoolConfResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SchoolModifySchoolConfRequest,
) -> SchoolModifySchoolConfResponse | None:
    """Change the school's settings about who may watch replays.

     Sends the settings to change; at least one is needed (121601030), and what is left out stays as it
    is. Of the many settings in ClassIn's
    school console these two are the only ones that the API reaches.

    Args:
        body (SchoolModifySchoolConfRequest): Settings to change; at least one is needed (else
            121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SchoolModifySchoolConfResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
