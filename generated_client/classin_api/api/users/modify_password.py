# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.modify_password_request import ModifyPasswordRequest
from ...models.modify_password_response import ModifyPasswordResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ModifyPasswordRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=modifyPassword",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ModifyPasswordResponse | None:
    if response.status_code == 200:
        response_200 = ModifyPasswordResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModifyPasswordResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyPasswordRequest,
) -> Response[ModifyPasswordResponse]:
    """Change an account's password, given the old one.

     The account is the person's own, known to all of ClassIn, so the new password holds everywhere. To
    set a password without the old one
    use `modifyPasswordByTelephone`.

    Do not repeat it when the answer was lost: if the first call worked, the old password is no longer
    right, and the refusal says nothing
    about the change. Find out with a login, or set the password with `modifyPasswordByTelephone`. Which
    code a wrong old password gives
    is not known.

    Args:
        body (ModifyPasswordRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyPasswordResponse]
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
    body: ModifyPasswordRequest,
) -> ModifyPasswordResponse | None:
    """Change an account's password, given the old one.

     The account is the person's own, known to all of ClassIn, so the new password holds everywhere. To
    set a password without the old one
    use `modifyPasswordByTelephone`.

    Do not repeat it when the answer was lost: if the first call worked, the old password is no longer
    right, and the refusal says nothing
    about the change. Find out with a login, or set the password with `modifyPasswordByTelephone`. Which
    code a wrong old password gives
    is not known.

    Args:
        body (ModifyPasswordRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyPasswordResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyPasswordRequest,
) -> Response[ModifyPasswordResponse]:
    """Change an account's password, given the old one.

     The account is the person's own, known to all of ClassIn, so the new password holds everywhere. To
    set a password without the old one
    use `modifyPasswordByTelephone`.

    Do not repeat it when the answer was lost: if the first call worked, the old password is no longer
    right, and the refusal says nothing
    about the change. Find out with a login, or set the password with `modifyPasswordByTelephone`. Which
    code a wrong old password gives
    is not known.

    Args:
        body (ModifyPasswordRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyPasswordResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyPasswordRequest,
) -> ModifyPasswordResponse | None:
    """Change an account's password, given the old one.

     The account is the person's own, known to all of ClassIn, so the new password holds everywhere. To
    set a password without the old one
    use `modifyPasswordByTelephone`.

    Do not repeat it when the answer was lost: if the first call worked, the old password is no longer
    right, and the refusal says nothing
    about the change. Find out with a login, or set the password with `modifyPasswordByTelephone`. Which
    code a wrong old password gives
    is not known.

    Args:
        body (ModifyPasswordRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyPasswordResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
