# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.register_request import RegisterRequest
from ...models.register_response import RegisterResponse
from ...models.register_upload import RegisterUpload
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: RegisterRequest | RegisterUpload | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=register",
    }

    if isinstance(body, RegisterRequest):
        _kwargs["data"] = body.to_dict()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, RegisterUpload):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> RegisterResponse | None:
    if response.status_code == 200:
        response_200 = RegisterResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[RegisterResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RegisterRequest | RegisterUpload | Unset = UNSET,
) -> Response[RegisterResponse]:
    """Register an account and, if wanted, make it a member of the school.

     Registers a person with a telephone number or an e-mail address and brings the UID by which every
    other operation names that
    person: store it. Only register people who know of it and agree; ClassIn can take the right to
    register from a school.

    An account that exists keeps its nickname, picture and password. The call then answers 135
    (telephone) or 461 (e-mail) with the
    UID, or, as Error-Handling/Lesson_errors.md has it, plain 1 when `addToSchoolMember` is sent: 1 does
    not prove that the account is
    new. Since 3.41 the membership is applied all the same; other pages deny it, so after 135 and 461
    call `addSchoolStudent` or
    `addTeacher`, to which a member is no failure. After 820 and 821 they are what is left to do; 845
    does not say whether the account
    was registered.

    The account is the key, so a repeat is safe. Within 5 seconds a repeat with the same parameters is
    refused with 101003002, whether
    or not the first call was carried out, and two calls at once for one account give 131.

    Args:
        body (RegisterRequest):
        body (RegisterUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisterResponse]
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
    body: RegisterRequest | RegisterUpload | Unset = UNSET,
) -> RegisterResponse | None:
    """Register an account and, if wanted, make it a member of the school.

     Registers a person with a telephone number or an e-mail address and brings the UID by which every
    other operation names that
    person: store it. Only register people who know of it and agree; ClassIn can take the right to
    register from a school.

    An account that exists keeps its nickname, picture and password. The call then answers 135
    (telephone) or 461 (e-mail) with the
    UID, or, as Error-Handling/Lesson_errors.md has it, plain 1 when `addToSchoolMember` is sent: 1 does
    not prove that the account is
    new. Since 3.41 the membership is applied all the same; other pages deny it, so after 135 and 461
    call `addSchoolStudent` or
    `addTeacher`, to which a member is no failure. After 820 and 821 they are what is left to do; 845
    does not say whether the account
    was registered.

    The account is the key, so a repeat is safe. Within 5 seconds a repeat with the same parameters is
    refused with 101003002, whether
    or not the first call was carried out, and two calls at once for one account give 131.

    Args:
        body (RegisterRequest):
        body (RegisterUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisterResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: RegisterRequest | RegisterUpload | Unset = UNSET,
) -> Response[RegisterResponse]:
    """Register an account and, if wanted, make it a member of the school.

     Registers a person with a telephone number or an e-mail address and brings the UID by which every
    other operation names that
    person: store it. Only register people who know of it and agree; ClassIn can take the right to
    register from a school.

    An account that exists keeps its nickname, picture and password. The call then answers 135
    (telephone) or 461 (e-mail) with the
    UID, or, as Error-Handling/Lesson_errors.md has it, plain 1 when `addToSchoolMember` is sent: 1 does
    not prove that the account is
    new. Since 3.41 the membership is applied all the same; other pages deny it, so after 135 and 461
    call `addSchoolStudent` or
    `addTeacher`, to which a member is no failure. After 820 and 821 they are what is left to do; 845
    does not say whether the account
    was registered.

    The account is the key, so a repeat is safe. Within 5 seconds a repeat with the same parameters is
    refused with 101003002, whether
    or not the first call was carried out, and two calls at once for one account give 131.

    Args:
        body (RegisterRequest):
        body (RegisterUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[RegisterResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: RegisterRequest | RegisterUpload | Unset = UNSET,
) -> RegisterResponse | None:
    """Register an account and, if wanted, make it a member of the school.

     Registers a person with a telephone number or an e-mail address and brings the UID by which every
    other operation names that
    person: store it. Only register people who know of it and agree; ClassIn can take the right to
    register from a school.

    An account that exists keeps its nickname, picture and password. The call then answers 135
    (telephone) or 461 (e-mail) with the
    UID, or, as Error-Handling/Lesson_errors.md has it, plain 1 when `addToSchoolMember` is sent: 1 does
    not prove that the account is
    new. Since 3.41 the membership is applied all the same; other pages deny it, so after 135 and 461
    call `addSchoolStudent` or
    `addTeacher`, to which a member is no failure. After 820 and 821 they are what is left to do; 845
    does not say whether the account
    was registered.

    The account is the key, so a repeat is safe. Within 5 seconds a repeat with the same parameters is
    refused with 101003002, whether
    or not the first call was carried out, and two calls at once for one account give 131.

    Args:
        body (RegisterRequest):
        body (RegisterUpload): The same with a picture of the user.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        RegisterResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
