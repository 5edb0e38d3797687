# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_teacher_request import AddTeacherRequest
from ...models.add_teacher_response import AddTeacherResponse
from ...models.add_teacher_upload import AddTeacherUpload
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: AddTeacherRequest | AddTeacherUpload | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addTeacher",
    }

    if isinstance(body, AddTeacherRequest):
        _kwargs["data"] = body.to_dict()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, AddTeacherUpload):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddTeacherResponse | None:
    if response.status_code == 200:
        response_200 = AddTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddTeacherRequest | AddTeacherUpload | Unset = UNSET,
) -> Response[AddTeacherResponse]:
    """Make an account a teacher of the school.

     The account must be registered (113). Only a teacher of the school can be given lessons. `register`
    with `addToSchoolMember` 2 does
    the same for a new account; for one that existed before (135, 461) this operation is the sure way.

    The id that comes back is that of the tie between school and teacher. It is **not** a UID, no
    operation takes it, and sent as a UID it
    gives 400: the UID comes from `register`. The account is the key: for somebody who is a teacher
    already the answer is 133, which is no
    failure. A repeat with the same parameters within 5 seconds is refused with 101003002. After 103
    look whether the teacher was added.

    Args:
        body (AddTeacherRequest):
        body (AddTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddTeacherResponse]
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
    body: AddTeacherRequest | AddTeacherUpload | Unset = UNSET,
) -> AddTeacherResponse | None:
    """Make an account a teacher of the school.

     The account must be registered (113). Only a teacher of the school can be given lessons. `register`
    with `addToSchoolMember` 2 does
    the same for a new account; for one that existed before (135, 461) this operation is the sure way.

    The id that comes back is that of the tie between school and teacher. It is **not** a UID, no
    operation takes it, and sent as a UID it
    gives 400: the UID comes from `register`. The account is the key: for somebody who is a teacher
    already the answer is 133, which is no
    failure. A repeat with the same parameters within 5 seconds is refused with 101003002. After 103
    look whether the teacher was added.

    Args:
        body (AddTeacherRequest):
        body (AddTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddTeacherRequest | AddTeacherUpload | Unset = UNSET,
) -> Response[AddTeacherResponse]:
    """Make an account a teacher of the school.

     The account must be registered (113). Only a teacher of the school can be given lessons. `register`
    with `addToSchoolMember` 2 does
    the same for a new account; for one that existed before (135, 461) this operation is the sure way.

    The id that comes back is that of the tie between school and teacher. It is **not** a UID, no
    operation takes it, and sent as a UID it
    gives 400: the UID comes from `register`. The account is the key: for somebody who is a teacher
    already the answer is 133, which is no
    failure. A repeat with the same parameters within 5 seconds is refused with 101003002. After 103
    look whether the teacher was added.

    Args:
        body (AddTeacherRequest):
        body (AddTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddTeacherRequest | AddTeacherUpload | Unset = UNSET,
) -> AddTeacherResponse | None:
    """Make an account a teacher of the school.

     The account must be registered (113). Only a teacher of the school can be given lessons. `register`
    with `addToSchoolMember` 2 does
    the same for a new account; for one that existed before (135, 461) this operation is the sure way.

    The id that comes back is that of the tie between school and teacher. It is **not** a UID, no
    operation takes it, and sent as a UID it
    gives 400: the UID comes from `register`. The account is the key: for somebody who is a teacher
    already the answer is 133, which is no
    failure. A repeat with the same parameters within 5 seconds is refused with 101003002. After 103
    look whether the teacher was added.

    Args:
        body (AddTeacherRequest):
        body (AddTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
