# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_end_course_class_request import DelEndCourseClassRequest
from ...models.del_end_course_class_response import DelEndCourseClassResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DelEndCourseClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delEndCourseClass",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> DelEndCourseClassResponse | None:
    if response.status_code == 200:
        response_200 = DelEndCourseClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DelEndCourseClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelEndCourseClassRequest,
) -> Response[DelEndCourseClassResponse]:
    """Delete a lesson that has ended.

     Does for a lesson that has ended what `delCourseClass` does before the start: it deletes the lesson
    and frees its `courseUniqueIdentity`
    (823 when only the lesson was deleted). What becomes of its recordings is not documented, nor what a
    lesson answers that has not begun;
    one that is being held answers 140. A lesson that is deleted already answers 212, which is no
    failure.

    Args:
        body (DelEndCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelEndCourseClassResponse]
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
    body: DelEndCourseClassRequest,
) -> DelEndCourseClassResponse | None:
    """Delete a lesson that has ended.

     Does for a lesson that has ended what `delCourseClass` does before the start: it deletes the lesson
    and frees its `courseUniqueIdentity`
    (823 when only the lesson was deleted). What becomes of its recordings is not documented, nor what a
    lesson answers that has not begun;
    one that is being held answers 140. A lesson that is deleted already answers 212, which is no
    failure.

    Args:
        body (DelEndCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelEndCourseClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelEndCourseClassRequest,
) -> Response[DelEndCourseClassResponse]:
    """Delete a lesson that has ended.

     Does for a lesson that has ended what `delCourseClass` does before the start: it deletes the lesson
    and frees its `courseUniqueIdentity`
    (823 when only the lesson was deleted). What becomes of its recordings is not documented, nor what a
    lesson answers that has not begun;
    one that is being held answers 140. A lesson that is deleted already answers 212, which is no
    failure.

    Args:
        body (DelEndCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelEndCourseClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelEndCourseClassRequest,
) -> DelEndCourseClassResponse | None:
    """Delete a lesson that has ended.

     Does for a lesson that has ended what `delCourseClass` does before the start: it deletes the lesson
    and frees its `courseUniqueIdentity`
    (823 when only the lesson was deleted). What becomes of its recordings is not documented, nor what a
    lesson answers that has not begun;
    one that is being held answers 140. A lesson that is deleted already answers 212, which is no
    failure.

    Args:
        body (DelEndCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelEndCourseClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
