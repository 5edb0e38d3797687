# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_school_student_request import AddSchoolStudentRequest
from ...models.add_school_student_response import AddSchoolStudentResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddSchoolStudentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addSchoolStudent",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddSchoolStudentResponse | None:
    if response.status_code == 200:
        response_200 = AddSchoolStudentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddSchoolStudentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolStudentRequest,
) -> Response[AddSchoolStudentResponse]:
    """Make an account a student of the school.

     The account must be registered (113). Only a student of the school can be added to courses and
    lessons, which answer 228 otherwise.
    `register` with `addToSchoolMember` 1 does the same for a new account; for one that existed before
    (135, 461) this operation is the
    sure way. The account is the key: for somebody who is a student already it answers 133, which is no
    failure; whether the name is then
    changed is not documented, `editSchoolStudent` changes it. A repeat with the same parameters within
    5 seconds is refused with 101003002.

    ClassIn takes the account here, not the UID, and the answer brings no UID either: it comes from
    `register` only.

    Args:
        body (AddSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddSchoolStudentResponse]
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
    body: AddSchoolStudentRequest,
) -> AddSchoolStudentResponse | None:
    """Make an account a student of the school.

     The account must be registered (113). Only a student of the school can be added to courses and
    lessons, which answer 228 otherwise.
    `register` with `addToSchoolMember` 1 does the same for a new account; for one that existed before
    (135, 461) this operation is the
    sure way. The account is the key: for somebody who is a student already it answers 133, which is no
    failure; whether the name is then
    changed is not documented, `editSchoolStudent` changes it. A repeat with the same parameters within
    5 seconds is refused with 101003002.

    ClassIn takes the account here, not the UID, and the answer brings no UID either: it comes from
    `register` only.

    Args:
        body (AddSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddSchoolStudentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolStudentRequest,
) -> Response[AddSchoolStudentResponse]:
    """Make an account a student of the school.

     The account must be registered (113). Only a student of the school can be added to courses and
    lessons, which answer 228 otherwise.
    `register` with `addToSchoolMember` 1 does the same for a new account; for one that existed before
    (135, 461) this operation is the
    sure way. The account is the key: for somebody who is a student already it answers 133, which is no
    failure; whether the name is then
    changed is not documented, `editSchoolStudent` changes it. A repeat with the same parameters within
    5 seconds is refused with 101003002.

    ClassIn takes the account here, not the UID, and the answer brings no UID either: it comes from
    `register` only.

    Args:
        body (AddSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddSchoolStudentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddSchoolStudentRequest,
) -> AddSchoolStudentResponse | None:
    """Make an account a student of the school.

     The account must be registered (113). Only a student of the school can be added to courses and
    lessons, which answer 228 otherwise.
    `register` with `addToSchoolMember` 1 does the same for a new account; for one that existed before
    (135, 461) this operation is the
    sure way. The account is the key: for somebody who is a student already it answers 133, which is no
    failure; whether the name is then
    changed is not documented, `editSchoolStudent` changes it. A repeat with the same parameters within
    5 seconds is refused with 101003002.

    ClassIn takes the account here, not the UID, and the answer brings no UID either: it comes from
    `register` only.

    Args:
        body (AddSchoolStudentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddSchoolStudentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
