# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.stop_using_teacher_request import StopUsingTeacherRequest
from ...models.stop_using_teacher_response import StopUsingTeacherResponse
from ...types import Response


def _get_kwargs(
    *,
    body: StopUsingTeacherRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=stopUsingTeacher",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> StopUsingTeacherResponse | None:
    if response.status_code == 200:
        response_200 = StopUsingTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[StopUsingTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: StopUsingTeacherRequest,
) -> Response[StopUsingTeacherResponse]:
    """Disable a teacher.

     A disabled teacher can be given no lessons or courses (387, 388, 389) and no longer sees what the
    school granted in its cloud drive. It is
    undone with `restartUsingTeacher`; no operation deletes a teacher. Lessons and courses that have not
    ended must first be given to
    others or ended (317, 339). The school's own account cannot be disabled (386), nor can a sub-account
    (402) before
    `deleteSubSchoolAccount`.

    ClassIn takes 1 to 5 minutes to carry it out after the answer. What a repeat answers is not
    documented.

    Args:
        body (StopUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StopUsingTeacherResponse]
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
    body: StopUsingTeacherRequest,
) -> StopUsingTeacherResponse | None:
    """Disable a teacher.

     A disabled teacher can be given no lessons or courses (387, 388, 389) and no longer sees what the
    school granted in its cloud drive. It is
    undone with `restartUsingTeacher`; no operation deletes a teacher. Lessons and courses that have not
    ended must first be given to
    others or ended (317, 339). The school's own account cannot be disabled (386), nor can a sub-account
    (402) before
    `deleteSubSchoolAccount`.

    ClassIn takes 1 to 5 minutes to carry it out after the answer. What a repeat answers is not
    documented.

    Args:
        body (StopUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StopUsingTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: StopUsingTeacherRequest,
) -> Response[StopUsingTeacherResponse]:
    """Disable a teacher.

     A disabled teacher can be given no lessons or courses (387, 388, 389) and no longer sees what the
    school granted in its cloud drive. It is
    undone with `restartUsingTeacher`; no operation deletes a teacher. Lessons and courses that have not
    ended must first be given to
    others or ended (317, 339). The school's own account cannot be disabled (386), nor can a sub-account
    (402) before
    `deleteSubSchoolAccount`.

    ClassIn takes 1 to 5 minutes to carry it out after the answer. What a repeat answers is not
    documented.

    Args:
        body (StopUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[StopUsingTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: StopUsingTeacherRequest,
) -> StopUsingTeacherResponse | None:
    """Disable a teacher.

     A disabled teacher can be given no lessons or courses (387, 388, 389) and no longer sees what the
    school granted in its cloud drive. It is
    undone with `restartUsingTeacher`; no operation deletes a teacher. Lessons and courses that have not
    ended must first be given to
    others or ended (317, 339). The school's own account cannot be disabled (386), nor can a sub-account
    (402) before
    `deleteSubSchoolAccount`.

    ClassIn takes 1 to 5 minutes to carry it out after the answer. What a repeat answers is not
    documented.

    Args:
        body (StopUsingTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        StopUsingTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
