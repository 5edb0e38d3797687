# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_online_double_teacher_edit_class_request import (
    LmsOnlineDoubleTeacherEditClassRequest,
)
from ...models.lms_online_double_teacher_edit_class_response import (
    LmsOnlineDoubleTeacherEditClassResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: LmsOnlineDoubleTeacherEditClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/onlineDoubleTeacher/editClass",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsOnlineDoubleTeacherEditClassResponse | None:
    if response.status_code == 200:
        response_200 = LmsOnlineDoubleTeacherEditClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsOnlineDoubleTeacherEditClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherEditClassRequest,
) -> Response[LmsOnlineDoubleTeacherEditClassResponse]:
    """Change a main lesson or a sub lesson.

     Send what is to change, at least one thing (121601030). Teacher and times can be changed at the main
    lesson only, and its sub lessons
    follow; at a sub lesson they are refused (121601036). Other lessons are refused as well (121601034).
    The rest stays as it is, but about
    `assistantUids` the page contradicts itself: send it with every edit.
    The answer has an entry for the lesson and, where the others follow, for each of them. All have a
    code of their own, so look at each:
    the 1 of the call does not say that every sub lesson followed.
    A lesson that is being held (140) or is over (145, 385, 121601042) is closed to changes, and so is
    the time before the start: name, times
    and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page
    says when which of the three holds.
    Recording is one group: `recordType`, `recordState`, `liveState` and `openState` at the main lesson,
    where a part of them has no effect, and
    these with `useCoMainRecord` at a sub lesson, where a part is refused. With `useCoMainRecord` 1 the
    other four must be 0 (122301037). What
    a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherEditClassRequest): Besides the two ids, at least one thing to
            change is needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsOnlineDoubleTeacherEditClassResponse]
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
    body: LmsOnlineDoubleTeacherEditClassRequest,
) -> LmsOnlineDoubleTeacherEditClassResponse | None:
    """Change a main lesson or a sub lesson.

     Send what is to change, at least one thing (121601030). Teacher and times can be changed at the main
    lesson only, and its sub lessons
    follow; at a sub lesson they are refused (121601036). Other lessons are refused as well (121601034).
    The rest stays as it is, but about
    `assistantUids` the page contradicts itself: send it with every edit.
    The answer has an entry for the lesson and, where the others follow, for each of them. All have a
    code of their own, so look at each:
    the 1 of the call does not say that every sub lesson followed.
    A lesson that is being held (140) or is over (145, 385, 121601042) is closed to changes, and so is
    the time before the start: name, times
    and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page
    says when which of the three holds.
    Recording is one group: `recordType`, `recordState`, `liveState` and `openState` at the main lesson,
    where a part of them has no effect, and
    these with `useCoMainRecord` at a sub lesson, where a part is refused. With `useCoMainRecord` 1 the
    other four must be 0 (122301037). What
    a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherEditClassRequest): Besides the two ids, at least one thing to
            change is needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsOnlineDoubleTeacherEditClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherEditClassRequest,
) -> Response[LmsOnlineDoubleTeacherEditClassResponse]:
    """Change a main lesson or a sub lesson.

     Send what is to change, at least one thing (121601030). Teacher and times can be changed at the main
    lesson only, and its sub lessons
    follow; at a sub lesson they are refused (121601036). Other lessons are refused as well (121601034).
    The rest stays as it is, but about
    `assistantUids` the page contradicts itself: send it with every edit.
    The answer has an entry for the lesson and, where the others follow, for each of them. All have a
    code of their own, so look at each:
    the 1 of the call does not say that every sub lesson followed.
    A lesson that is being held (140) or is over (145, 385, 121601042) is closed to changes, and so is
    the time before the start: name, times
    and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page
    says when which of the three holds.
    Recording is one group: `recordType`, `recordState`, `liveState` and `openState` at the main lesson,
    where a part of them has no effect, and
    these with `useCoMainRecord` at a sub lesson, where a part is refused. With `useCoMainRecord` 1 the
    other four must be 0 (122301037). What
    a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherEditClassRequest): Besides the two ids, at least one thing to
            change is needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsOnlineDoubleTeacherEditClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherEditClassRequest,
) -> LmsOnlineDoubleTeacherEditClassResponse | None:
    """Change a main lesson or a sub lesson.

     Send what is to change, at least one thing (121601030). Teacher and times can be changed at the main
    lesson only, and its sub lessons
    follow; at a sub lesson they are refused (121601036). Other lessons are refused as well (121601034).
    The rest stays as it is, but about
    `assistantUids` the page contradicts itself: send it with every edit.
    The answer has an entry for the lesson and, where the others follow, for each of them. All have a
    code of their own, so look at each:
    the 1 of the call does not say that every sub lesson followed.
    A lesson that is being held (140) or is over (145, 385, 121601042) is closed to changes, and so is
    the time before the start: name, times
    and seats are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page
    says when which of the three holds.
    Recording is one group: `recordType`, `recordState`, `liveState` and `openState` at the main lesson,
    where a part of them has no effect, and
    these with `useCoMainRecord` at a sub lesson, where a part is refused. With `useCoMainRecord` 1 the
    other four must be 0 (122301037). What
    a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherEditClassRequest): Besides the two ids, at least one thing to
            change is needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsOnlineDoubleTeacherEditClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
