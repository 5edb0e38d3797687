# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_teacher_request import EditTeacherRequest
from ...models.edit_teacher_response import EditTeacherResponse
from ...models.edit_teacher_upload import EditTeacherUpload
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: EditTeacherRequest | EditTeacherUpload | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=editTeacher",
    }

    if isinstance(body, EditTeacherRequest):
        _kwargs["data"] = body.to_dict()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, EditTeacherUpload):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> EditTeacherResponse | None:
    if response.status_code == 200:
        response_200 = EditTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[EditTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditTeacherRequest | EditTeacherUpload | Unset = UNSET,
) -> Response[EditTeacherResponse]:
    """Change a teacher's name in the school, and the picture.

     The name must be sent, also to change only the picture. The same person's name as a student is
    another one (`editSchoolStudent`).
    After 103 the picture is not stored and whether the name was changed is not said; sending all of it
    again is harmless.

    Args:
        body (EditTeacherRequest):
        body (EditTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditTeacherResponse]
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
    body: EditTeacherRequest | EditTeacherUpload | Unset = UNSET,
) -> EditTeacherResponse | None:
    """Change a teacher's name in the school, and the picture.

     The name must be sent, also to change only the picture. The same person's name as a student is
    another one (`editSchoolStudent`).
    After 103 the picture is not stored and whether the name was changed is not said; sending all of it
    again is harmless.

    Args:
        body (EditTeacherRequest):
        body (EditTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditTeacherRequest | EditTeacherUpload | Unset = UNSET,
) -> Response[EditTeacherResponse]:
    """Change a teacher's name in the school, and the picture.

     The name must be sent, also to change only the picture. The same person's name as a student is
    another one (`editSchoolStudent`).
    After 103 the picture is not stored and whether the name was changed is not said; sending all of it
    again is harmless.

    Args:
        body (EditTeacherRequest):
        body (EditTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EditTeacherRequest | EditTeacherUpload | Unset = UNSET,
) -> EditTeacherResponse | None:
    """Change a teacher's name in the school, and the picture.

     The name must be sent, also to change only the picture. The same person's name as a student is
    another one (`editSchoolStudent`).
    After 103 the picture is not stored and whether the name was changed is not said; sending all of it
    again is harmless.

    Args:
        body (EditTeacherRequest):
        body (EditTeacherUpload): The same with a picture of the teacher.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
