# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.register_multiple_request import RegisterMultipleRequest
from ...models.register_multiple_response import RegisterMultipleResponse
from ...types import Response


def _get_kwargs(
    *,
    body: RegisterMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=registerMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> RegisterMultipleResponse | None:
    if response.status_code == 200:
        response_200 = RegisterMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[RegisterMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RegisterMultipleRequest,
) -> Response[RegisterMultipleResponse]:
    """Register up to ten accounts in one call.

     Does for each entry of `userJson` what `register` does, without a picture, and answers entry by
    entry in the order sent. The call as
    a whole can say 1 while entries fail: look at each entry's `errno`. What is an entry's fault stands
    there (131, 134, 135, 137, 288, 461,
    820, 821, 845); an empty list (155), more than ten entries (450) and a repeat within 5 seconds
    (101003002) end the call.

    An account that exists keeps its nickname and password; its entry says 135 or 461 and brings the
    UID. Membership of the school is
    applied all the same since 3.41; its nickname becomes the name in the school only when the account
    is new. An entry that was sent with
    an e-mail address comes back without it, so tell entries apart by their place or by `customColumn`.

    Args:
        body (RegisterMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisterMultipleResponse]
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
    body: RegisterMultipleRequest,
) -> RegisterMultipleResponse | None:
    """Register up to ten accounts in one call.

     Does for each entry of `userJson` what `register` does, without a picture, and answers entry by
    entry in the order sent. The call as
    a whole can say 1 while entries fail: look at each entry's `errno`. What is an entry's fault stands
    there (131, 134, 135, 137, 288, 461,
    820, 821, 845); an empty list (155), more than ten entries (450) and a repeat within 5 seconds
    (101003002) end the call.

    An account that exists keeps its nickname and password; its entry says 135 or 461 and brings the
    UID. Membership of the school is
    applied all the same since 3.41; its nickname becomes the name in the school only when the account
    is new. An entry that was sent with
    an e-mail address comes back without it, so tell entries apart by their place or by `customColumn`.

    Args:
        body (RegisterMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisterMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RegisterMultipleRequest,
) -> Response[RegisterMultipleResponse]:
    """Register up to ten accounts in one call.

     Does for each entry of `userJson` what `register` does, without a picture, and answers entry by
    entry in the order sent. The call as
    a whole can say 1 while entries fail: look at each entry's `errno`. What is an entry's fault stands
    there (131, 134, 135, 137, 288, 461,
    820, 821, 845); an empty list (155), more than ten entries (450) and a repeat within 5 seconds
    (101003002) end the call.

    An account that exists keeps its nickname and password; its entry says 135 or 461 and brings the
    UID. Membership of the school is
    applied all the same since 3.41; its nickname becomes the name in the school only when the account
    is new. An entry that was sent with
    an e-mail address comes back without it, so tell entries apart by their place or by `customColumn`.

    Args:
        body (RegisterMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisterMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RegisterMultipleRequest,
) -> RegisterMultipleResponse | None:
    """Register up to ten accounts in one call.

     Does for each entry of `userJson` what `register` does, without a picture, and answers entry by
    entry in the order sent. The call as
    a whole can say 1 while entries fail: look at each entry's `errno`. What is an entry's fault stands
    there (131, 134, 135, 137, 288, 461,
    820, 821, 845); an empty list (155), more than ten entries (450) and a repeat within 5 seconds
    (101003002) end the call.

    An account that exists keeps its nickname and password; its entry says 135 or 461 and brings the
    UID. Membership of the school is
    applied all the same since 3.41; its nickname becomes the name in the school only when the account
    is new. An entry that was sent with
    an e-mail address comes back without it, so tell entries apart by their place or by `customColumn`.

    Args:
        body (RegisterMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisterMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
