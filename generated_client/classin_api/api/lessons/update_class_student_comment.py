# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.update_class_student_comment_request import (
    UpdateClassStudentCommentRequest,
)
from ...models.update_class_student_comment_response import (
    UpdateClassStudentCommentResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: UpdateClassStudentCommentRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=updateClassStudentComment",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> UpdateClassStudentCommentResponse | None:
    if response.status_code == 200:
        response_200 = UpdateClassStudentCommentResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[UpdateClassStudentCommentResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateClassStudentCommentRequest,
) -> Response[UpdateClassStudentCommentResponse]:
    """Set the teacher's stars and comments for students of a lesson.

     Overwrites what stood there for each of the students. The answer has an entry for each, named by
    `studentUid`. Whether the lesson must
    have ended, and whether the app tells the student, is not documented.

    Args:
        body (UpdateClassStudentCommentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateClassStudentCommentResponse]
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
    body: UpdateClassStudentCommentRequest,
) -> UpdateClassStudentCommentResponse | None:
    """Set the teacher's stars and comments for students of a lesson.

     Overwrites what stood there for each of the students. The answer has an entry for each, named by
    `studentUid`. Whether the lesson must
    have ended, and whether the app tells the student, is not documented.

    Args:
        body (UpdateClassStudentCommentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateClassStudentCommentResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateClassStudentCommentRequest,
) -> Response[UpdateClassStudentCommentResponse]:
    """Set the teacher's stars and comments for students of a lesson.

     Overwrites what stood there for each of the students. The answer has an entry for each, named by
    `studentUid`. Whether the lesson must
    have ended, and whether the app tells the student, is not documented.

    Args:
        body (UpdateClassStudentCommentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[UpdateClassStudentCommentResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: UpdateClassStudentCommentRequest,
) -> UpdateClassStudentCommentResponse | None:
    """Set the teacher's stars and comments for students of a lesson.

     Overwrites what stood there for each of the students. The answer has an entry for each, named by
    `studentUid`. Whether the lesson must
    have ended, and whether the app tells the student, is not documented.

    Args:
        body (UpdateClassStudentCommentRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        UpdateClassStudentCommentResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
