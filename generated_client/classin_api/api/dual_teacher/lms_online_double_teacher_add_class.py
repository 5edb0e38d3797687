# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_online_double_teacher_add_class_request import (
    LmsOnlineDoubleTeacherAddClassRequest,
)
from ...models.lms_online_double_teacher_add_class_response import (
    LmsOnlineDoubleTeacherAddClassResponse,
)
from ...types import Response


def _get_kwargs(
    *,
    body: LmsOnlineDoubleTeacherAddClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/onlineDoubleTeacher/addClass",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsOnlineDoubleTeacherAddClassResponse | None:
    if response.status_code == 200:
        response_200 = LmsOnlineDoubleTeacherAddClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsOnlineDoubleTeacherAddClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherAddClassRequest,
) -> Response[LmsOnlineDoubleTeacherAddClassResponse]:
    """Create sub lessons and bind them to a main lesson.

     The main lesson is one that exists, a lesson or a classroom (`classId` of `lmsActivityCreateClass`).
    Its sub lessons take over its teacher and
    times, and the cloud files of their own courses; the main lesson and each sub lesson need a course
    of their own (122301036). From then on only
    the operations of this group edit and delete the main lesson, until its last sub lesson is deleted.
    ClassIn has to switch on both
    dual-teacher lessons and this API for the school.
    One call takes up to 20 sub lessons (121601030), a main lesson 100 (121601038), a course as many
    lessons as the contract says (121601070).
    Each sub lesson has a code of its own in `data.subClassData`, while the call itself says 1; the page
    has one table for the codes of both.
    Give each sub lesson a `uniqueIdentity`. One that is in use creates nothing and brings the `classId`
    of the earlier lesson; under which code
    is not documented: 398, as in v1, is assumed, and a repeat may meet one that this list does not
    have.
    Recording is one group, `useCoMainRecord`, `recordState`, `recordType`, `liveState` and `openState`:
    send all five or none. With
    `useCoMainRecord` 1 the recording of the main lesson is used, and the other four must be 0
    (121601014, 122301037). Live pages and replays need
    recording. What a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherAddClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsOnlineDoubleTeacherAddClassResponse]
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
    body: LmsOnlineDoubleTeacherAddClassRequest,
) -> LmsOnlineDoubleTeacherAddClassResponse | None:
    """Create sub lessons and bind them to a main lesson.

     The main lesson is one that exists, a lesson or a classroom (`classId` of `lmsActivityCreateClass`).
    Its sub lessons take over its teacher and
    times, and the cloud files of their own courses; the main lesson and each sub lesson need a course
    of their own (122301036). From then on only
    the operations of this group edit and delete the main lesson, until its last sub lesson is deleted.
    ClassIn has to switch on both
    dual-teacher lessons and this API for the school.
    One call takes up to 20 sub lessons (121601030), a main lesson 100 (121601038), a course as many
    lessons as the contract says (121601070).
    Each sub lesson has a code of its own in `data.subClassData`, while the call itself says 1; the page
    has one table for the codes of both.
    Give each sub lesson a `uniqueIdentity`. One that is in use creates nothing and brings the `classId`
    of the earlier lesson; under which code
    is not documented: 398, as in v1, is assumed, and a repeat may meet one that this list does not
    have.
    Recording is one group, `useCoMainRecord`, `recordState`, `recordType`, `liveState` and `openState`:
    send all five or none. With
    `useCoMainRecord` 1 the recording of the main lesson is used, and the other four must be 0
    (121601014, 122301037). Live pages and replays need
    recording. What a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherAddClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsOnlineDoubleTeacherAddClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherAddClassRequest,
) -> Response[LmsOnlineDoubleTeacherAddClassResponse]:
    """Create sub lessons and bind them to a main lesson.

     The main lesson is one that exists, a lesson or a classroom (`classId` of `lmsActivityCreateClass`).
    Its sub lessons take over its teacher and
    times, and the cloud files of their own courses; the main lesson and each sub lesson need a course
    of their own (122301036). From then on only
    the operations of this group edit and delete the main lesson, until its last sub lesson is deleted.
    ClassIn has to switch on both
    dual-teacher lessons and this API for the school.
    One call takes up to 20 sub lessons (121601030), a main lesson 100 (121601038), a course as many
    lessons as the contract says (121601070).
    Each sub lesson has a code of its own in `data.subClassData`, while the call itself says 1; the page
    has one table for the codes of both.
    Give each sub lesson a `uniqueIdentity`. One that is in use creates nothing and brings the `classId`
    of the earlier lesson; under which code
    is not documented: 398, as in v1, is assumed, and a repeat may meet one that this list does not
    have.
    Recording is one group, `useCoMainRecord`, `recordState`, `recordType`, `liveState` and `openState`:
    send all five or none. With
    `useCoMainRecord` 1 the recording of the main lesson is used, and the other four must be 0
    (121601014, 122301037). Live pages and replays need
    recording. What a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherAddClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsOnlineDoubleTeacherAddClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsOnlineDoubleTeacherAddClassRequest,
) -> LmsOnlineDoubleTeacherAddClassResponse | None:
    """Create sub lessons and bind them to a main lesson.

     The main lesson is one that exists, a lesson or a classroom (`classId` of `lmsActivityCreateClass`).
    Its sub lessons take over its teacher and
    times, and the cloud files of their own courses; the main lesson and each sub lesson need a course
    of their own (122301036). From then on only
    the operations of this group edit and delete the main lesson, until its last sub lesson is deleted.
    ClassIn has to switch on both
    dual-teacher lessons and this API for the school.
    One call takes up to 20 sub lessons (121601030), a main lesson 100 (121601038), a course as many
    lessons as the contract says (121601070).
    Each sub lesson has a code of its own in `data.subClassData`, while the call itself says 1; the page
    has one table for the codes of both.
    Give each sub lesson a `uniqueIdentity`. One that is in use creates nothing and brings the `classId`
    of the earlier lesson; under which code
    is not documented: 398, as in v1, is assumed, and a repeat may meet one that this list does not
    have.
    Recording is one group, `useCoMainRecord`, `recordState`, `recordType`, `liveState` and `openState`:
    send all five or none. With
    `useCoMainRecord` 1 the recording of the main lesson is used, and the other four must be 0
    (121601014, 122301037). Live pages and replays need
    recording. What a wrong value answers is not documented, save that the list has 121601020.

    Args:
        body (LmsOnlineDoubleTeacherAddClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsOnlineDoubleTeacherAddClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
