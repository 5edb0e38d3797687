# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_user_info_request import EditUserInfoRequest
from ...models.edit_user_info_response import EditUserInfoResponse
from ...models.edit_user_info_upload import EditUserInfoUpload
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: EditUserInfoRequest | EditUserInfoUpload | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=editUserInfo",
    }

    if isinstance(body, EditUserInfoRequest):
        _kwargs["data"] = body.to_dict()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, EditUserInfoUpload):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> EditUserInfoResponse | None:
    if response.status_code == 200:
        response_200 = EditUserInfoResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EditUserInfoResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditUserInfoRequest | EditUserInfoUpload | Unset = UNSET,
) -> Response[EditUserInfoResponse]:
    """Change an account's nickname or picture (switched off).

     Switched off on 2020-06-01, for nickname and picture are the user's own affair; it answers 102 now,
    though registerMultiple.md still
    recommends it for pictures. Nothing replaces it. The name in the school is changed with
    `editSchoolStudent` or `editTeacher`.

    Args:
        body (EditUserInfoRequest):
        body (EditUserInfoUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditUserInfoResponse]
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
    body: EditUserInfoRequest | EditUserInfoUpload | Unset = UNSET,
) -> EditUserInfoResponse | None:
    """Change an account's nickname or picture (switched off).

     Switched off on 2020-06-01, for nickname and picture are the user's own affair; it answers 102 now,
    though registerMultiple.md still
    recommends it for pictures. Nothing replaces it. The name in the school is changed with
    `editSchoolStudent` or `editTeacher`.

    Args:
        body (EditUserInfoRequest):
        body (EditUserInfoUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditUserInfoResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditUserInfoRequest | EditUserInfoUpload | Unset = UNSET,
) -> Response[EditUserInfoResponse]:
    """Change an account's nickname or picture (switched off).

     Switched off on 2020-06-01, for nickname and picture are the user's own affair; it answers 102 now,
    though registerMultiple.md still
    recommends it for pictures. Nothing replaces it. The name in the school is changed with
    `editSchoolStudent` or `editTeacher`.

    Args:
        body (EditUserInfoRequest):
        body (EditUserInfoUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditUserInfoResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EditUserInfoRequest | EditUserInfoUpload | Unset = UNSET,
) -> EditUserInfoResponse | None:
    """Change an account's nickname or picture (switched off).

     Switched off on 2020-06-01, for nickname and picture are the user's own affair; it answers 102 now,
    though registerMultiple.md still
    recommends it for pictures. Nothing replaces it. The name in the school is changed with
    `editSchoolStudent` or `editTeacher`.

    Args:
        body (EditUserInfoRequest):
        body (EditUserInfoUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditUserInfoResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
