# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.modify_password_by_telephone_request import (
    ModifyPasswordByTelephoneRequest,
)
from ...models.modify_password_by_telephone_response import (
    ModifyPasswordByTelephoneResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: ModifyPasswordByTelephoneRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=modifyPasswordByTelephone",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ModifyPasswordByTelephoneResponse | None:
    if response.status_code == 200:
        response_200 = ModifyPasswordByTelephoneResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModifyPasswordByTelephoneResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyPasswordByTelephoneRequest,
) -> Response[ModifyPasswordByTelephoneResponse]:
    """Set an account's password without knowing the old one.

     In spite of its name it takes the UID and no telephone number. The account is the person's own,
    known to all of ClassIn, so the new
    password holds everywhere: tell the person. It works only for students and teachers of the school
    (227); make the account one first,
    with `addSchoolStudent` or `addTeacher`. A repeat sets the same password again.

    Args:
        body (ModifyPasswordByTelephoneRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyPasswordByTelephoneResponse]
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
    body: ModifyPasswordByTelephoneRequest,
) -> ModifyPasswordByTelephoneResponse | None:
    """Set an account's password without knowing the old one.

     In spite of its name it takes the UID and no telephone number. The account is the person's own,
    known to all of ClassIn, so the new
    password holds everywhere: tell the person. It works only for students and teachers of the school
    (227); make the account one first,
    with `addSchoolStudent` or `addTeacher`. A repeat sets the same password again.

    Args:
        body (ModifyPasswordByTelephoneRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyPasswordByTelephoneResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyPasswordByTelephoneRequest,
) -> Response[ModifyPasswordByTelephoneResponse]:
    """Set an account's password without knowing the old one.

     In spite of its name it takes the UID and no telephone number. The account is the person's own,
    known to all of ClassIn, so the new
    password holds everywhere: tell the person. It works only for students and teachers of the school
    (227); make the account one first,
    with `addSchoolStudent` or `addTeacher`. A repeat sets the same password again.

    Args:
        body (ModifyPasswordByTelephoneRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyPasswordByTelephoneResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyPasswordByTelephoneRequest,
) -> ModifyPasswordByTelephoneResponse | None:
    """Set an account's password without knowing the old one.

     In spite of its name it takes the UID and no telephone number. The account is the person's own,
    known to all of ClassIn, so the new
    password holds everywhere: tell the person. It works only for students and teachers of the school
    (227); make the account one first,
    with `addSchoolStudent` or `addTeacher`. A repeat sets the same password again.

    Args:
        body (ModifyPasswordByTelephoneRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyPasswordByTelephoneResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
