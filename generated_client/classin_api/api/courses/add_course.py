# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_request import AddCourseRequest
from ...models.add_course_response import AddCourseResponse
from ...models.add_course_upload import AddCourseUpload
from ...types import UNSET, Response, Unset


def _get_kwargs(
    *,
    body: AddCourseRequest | AddCourseUpload | Unset = UNSET,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourse",
    }

    if isinstance(body, AddCourseRequest):
        _kwargs["data"] = body.to_dict()
        headers["Content-Type"] = "application/x-www-form-urlencoded"
    if isinstance(body, AddCourseUpload):
        _kwargs["files"] = body.to_multipart()

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddCourseResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[AddCourseResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseRequest | AddCourseUpload | Unset = UNSET,
) -> Response[AddCourseResponse]:
    """Create a course.

     Creates a course and, for a standard course, its chat group. Send a `courseUniqueIdentity`: a repeat
    then answers 398 with
    the id of the course that was created first, instead of creating a second one. An identity, once
    used, is not known to become free
    again. Who should learn in the course is added afterwards, with `addCourseStudent` or
    `addCourseStudentMultiple`.

    Args:
        body (AddCourseRequest):
        body (AddCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseResponse]
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
    body: AddCourseRequest | AddCourseUpload | Unset = UNSET,
) -> AddCourseResponse | None:
    """Create a course.

     Creates a course and, for a standard course, its chat group. Send a `courseUniqueIdentity`: a repeat
    then answers 398 with
    the id of the course that was created first, instead of creating a second one. An identity, once
    used, is not known to become free
    again. Who should learn in the course is added afterwards, with `addCourseStudent` or
    `addCourseStudentMultiple`.

    Args:
        body (AddCourseRequest):
        body (AddCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseRequest | AddCourseUpload | Unset = UNSET,
) -> Response[AddCourseResponse]:
    """Create a course.

     Creates a course and, for a standard course, its chat group. Send a `courseUniqueIdentity`: a repeat
    then answers 398 with
    the id of the course that was created first, instead of creating a second one. An identity, once
    used, is not known to become free
    again. Who should learn in the course is added afterwards, with `addCourseStudent` or
    `addCourseStudentMultiple`.

    Args:
        body (AddCourseRequest):
        body (AddCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseRequest | AddCourseUpload | Unset = UNSET,
) -> AddCourseResponse | None:
    """Create a course.

     Creates a course and, for a standard course, its chat group. Send a `courseUniqueIdentity`: a repeat
    then answers 398 with
    the id of the course that was created first, instead of creating a second one. An identity, once
    used, is not known to become free
    again. Who should learn in the course is added afterwards, with `addCourseStudent` or
    `addCourseStudentMultiple`.

    Args:
        body (AddCourseRequest):
        body (AddCourseUpload): The same with a picture for the cover.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
