# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_course_class_request import DelCourseClassRequest
from ...models.del_course_class_response import DelCourseClassResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DelCourseClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delCourseClass",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DelCourseClassResponse | None:
    if response.status_code == 200:
        response_200 = DelCourseClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DelCourseClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseClassRequest,
) -> Response[DelCourseClassResponse]:
    """Delete a lesson that has not begun.

     Deletes the lesson, up to its start, and frees its `courseUniqueIdentity`. With 823 the lesson is
    deleted and the identity is not free.
    While the lesson is being held it cannot be deleted (140), and after its end only with
    `delEndCourseClass` (145). A lesson that is
    deleted already answers 212, which is no failure: sent again, the call ends in the same state.

    A lesson made in ClassIn's app answers 466, and a classroom made with `lmsActivityCreateClass` is
    for `lmsActivityDelete`. Lessons
    created with `addCourseClass` stay with this operation, for they come without the activity id that
    the other needs.

    Args:
        body (DelCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseClassResponse]
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
    body: DelCourseClassRequest,
) -> DelCourseClassResponse | None:
    """Delete a lesson that has not begun.

     Deletes the lesson, up to its start, and frees its `courseUniqueIdentity`. With 823 the lesson is
    deleted and the identity is not free.
    While the lesson is being held it cannot be deleted (140), and after its end only with
    `delEndCourseClass` (145). A lesson that is
    deleted already answers 212, which is no failure: sent again, the call ends in the same state.

    A lesson made in ClassIn's app answers 466, and a classroom made with `lmsActivityCreateClass` is
    for `lmsActivityDelete`. Lessons
    created with `addCourseClass` stay with this operation, for they come without the activity id that
    the other needs.

    Args:
        body (DelCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseClassRequest,
) -> Response[DelCourseClassResponse]:
    """Delete a lesson that has not begun.

     Deletes the lesson, up to its start, and frees its `courseUniqueIdentity`. With 823 the lesson is
    deleted and the identity is not free.
    While the lesson is being held it cannot be deleted (140), and after its end only with
    `delEndCourseClass` (145). A lesson that is
    deleted already answers 212, which is no failure: sent again, the call ends in the same state.

    A lesson made in ClassIn's app answers 466, and a classroom made with `lmsActivityCreateClass` is
    for `lmsActivityDelete`. Lessons
    created with `addCourseClass` stay with this operation, for they come without the activity id that
    the other needs.

    Args:
        body (DelCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseClassRequest,
) -> DelCourseClassResponse | None:
    """Delete a lesson that has not begun.

     Deletes the lesson, up to its start, and frees its `courseUniqueIdentity`. With 823 the lesson is
    deleted and the identity is not free.
    While the lesson is being held it cannot be deleted (140), and after its end only with
    `delEndCourseClass` (145). A lesson that is
    deleted already answers 212, which is no failure: sent again, the call ends in the same state.

    A lesson made in ClassIn's app answers 466, and a classroom made with `lmsActivityCreateClass` is
    for `lmsActivityDelete`. Lessons
    created with `addCourseClass` stay with this operation, for they come without the activity id that
    the other needs.

    Args:
        body (DelCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
