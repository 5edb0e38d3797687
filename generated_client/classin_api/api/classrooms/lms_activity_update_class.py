# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_update_class_request import LmsActivityUpdateClassRequest
from ...models.lms_activity_update_class_response import LmsActivityUpdateClassResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityUpdateClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/updateClass",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityUpdateClassResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityUpdateClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityUpdateClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityUpdateClassRequest,
) -> Response[LmsActivityUpdateClassResponse]:
    """Change a classroom.

     Send what is to change, at least one thing (121601030). The rest stays as it is, but for the co-
    teachers: leaving `assistantUids` out removes
    them all, so send them with every edit. Drafts, main and sub lessons of online dual-teacher courses
    cannot be edited here (for the latter see
    `lmsOnlineDoubleTeacherEditClass`), and publishing cannot be undone.
    A classroom that is being held (140) or is over (145, 385) is closed to changes, and so is the time
    before the start: name, times and seats
    are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page says when
    which of the three holds.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording (226). The answer has `live_url` where the classroom records, and stream addresses in
    `live_info` where it is live as well;
    these stay with the classroom even when live is switched off later.

    Args:
        body (LmsActivityUpdateClassRequest): Besides the two ids, at least one thing to change is
            needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityUpdateClassResponse]
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
    body: LmsActivityUpdateClassRequest,
) -> LmsActivityUpdateClassResponse | None:
    """Change a classroom.

     Send what is to change, at least one thing (121601030). The rest stays as it is, but for the co-
    teachers: leaving `assistantUids` out removes
    them all, so send them with every edit. Drafts, main and sub lessons of online dual-teacher courses
    cannot be edited here (for the latter see
    `lmsOnlineDoubleTeacherEditClass`), and publishing cannot be undone.
    A classroom that is being held (140) or is over (145, 385) is closed to changes, and so is the time
    before the start: name, times and seats
    are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page says when
    which of the three holds.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording (226). The answer has `live_url` where the classroom records, and stream addresses in
    `live_info` where it is live as well;
    these stay with the classroom even when live is switched off later.

    Args:
        body (LmsActivityUpdateClassRequest): Besides the two ids, at least one thing to change is
            needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityUpdateClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityUpdateClassRequest,
) -> Response[LmsActivityUpdateClassResponse]:
    """Change a classroom.

     Send what is to change, at least one thing (121601030). The rest stays as it is, but for the co-
    teachers: leaving `assistantUids` out removes
    them all, so send them with every edit. Drafts, main and sub lessons of online dual-teacher courses
    cannot be edited here (for the latter see
    `lmsOnlineDoubleTeacherEditClass`), and publishing cannot be undone.
    A classroom that is being held (140) or is over (145, 385) is closed to changes, and so is the time
    before the start: name, times and seats
    are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page says when
    which of the three holds.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording (226). The answer has `live_url` where the classroom records, and stream addresses in
    `live_info` where it is live as well;
    these stay with the classroom even when live is switched off later.

    Args:
        body (LmsActivityUpdateClassRequest): Besides the two ids, at least one thing to change is
            needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityUpdateClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityUpdateClassRequest,
) -> LmsActivityUpdateClassResponse | None:
    """Change a classroom.

     Send what is to change, at least one thing (121601030). The rest stays as it is, but for the co-
    teachers: leaving `assistantUids` out removes
    them all, so send them with every edit. Drafts, main and sub lessons of online dual-teacher courses
    cannot be edited here (for the latter see
    `lmsOnlineDoubleTeacherEditClass`), and publishing cannot be undone.
    A classroom that is being held (140) or is over (145, 385) is closed to changes, and so is the time
    before the start: name, times and seats
    are locked 20 minutes (350) or 5 minutes (875) ahead, the times 1 minute (124). No page says when
    which of the three holds.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording (226). The answer has `live_url` where the classroom records, and stream addresses in
    `live_info` where it is live as well;
    these stay with the classroom even when live is switched off later.

    Args:
        body (LmsActivityUpdateClassRequest): Besides the two ids, at least one thing to change is
            needed (else 121601030).

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityUpdateClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
