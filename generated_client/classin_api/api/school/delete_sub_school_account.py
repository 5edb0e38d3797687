# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.delete_sub_school_account_request import DeleteSubSchoolAccountRequest
from ...models.delete_sub_school_account_response import DeleteSubSchoolAccountResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DeleteSubSchoolAccountRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=deleteSubSchoolAccount",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DeleteSubSchoolAccountResponse | None:
    if response.status_code == 200:
        response_200 = DeleteSubSchoolAccountResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DeleteSubSchoolAccountResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSubSchoolAccountRequest,
) -> Response[DeleteSubSchoolAccountResponse]:
    """Remove a sub-account of the school.

     Takes from a person the sub-account under the school's main account, with which its console can be
    used. Sub-accounts are made in that console
    only, not through the API. One person may be a sub-account, a teacher and a student at once; that
    the others stay is to be expected,
    but not documented. A teacher who is a sub-account can be disabled only after this (402 of
    `stopUsingTeacher`). Who is no
    sub-account answers 22101, so a repeat does too.

    Args:
        body (DeleteSubSchoolAccountRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteSubSchoolAccountResponse]
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
    body: DeleteSubSchoolAccountRequest,
) -> DeleteSubSchoolAccountResponse | None:
    """Remove a sub-account of the school.

     Takes from a person the sub-account under the school's main account, with which its console can be
    used. Sub-accounts are made in that console
    only, not through the API. One person may be a sub-account, a teacher and a student at once; that
    the others stay is to be expected,
    but not documented. A teacher who is a sub-account can be disabled only after this (402 of
    `stopUsingTeacher`). Who is no
    sub-account answers 22101, so a repeat does too.

    Args:
        body (DeleteSubSchoolAccountRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteSubSchoolAccountResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSubSchoolAccountRequest,
) -> Response[DeleteSubSchoolAccountResponse]:
    """Remove a sub-account of the school.

     Takes from a person the sub-account under the school's main account, with which its console can be
    used. Sub-accounts are made in that console
    only, not through the API. One person may be a sub-account, a teacher and a student at once; that
    the others stay is to be expected,
    but not documented. A teacher who is a sub-account can be disabled only after this (402 of
    `stopUsingTeacher`). Who is no
    sub-account answers 22101, so a repeat does too.

    Args:
        body (DeleteSubSchoolAccountRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DeleteSubSchoolAccountResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DeleteSubSchoolAccountRequest,
) -> DeleteSubSchoolAccountResponse | None:
    """Remove a sub-account of the school.

     Takes from a person the sub-account under the school's main account, with which its console can be
    used. Sub-accounts are made in that console
    only, not through the API. One person may be a sub-account, a teacher and a student at once; that
    the others stay is to be expected,
    but not documented. A teacher who is a sub-account can be disabled only after this (402 of
    `stopUsingTeacher`). Who is no
    sub-account answers 22101, so a repeat does too.

    Args:
        body (DeleteSubSchoolAccountRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DeleteSubSchoolAccountResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
