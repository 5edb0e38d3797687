# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_class_request import AddCourseClassRequest
from ...models.add_course_class_response import AddCourseClassResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseClass",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddCourseClassResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassRequest,
) -> Response[AddCourseClassResponse]:
    """Create a lesson in a course.

     Creates a lesson, which since 6.0 is a classroom in the default unit of the course, and brings its
    id. Members of the course can enter
    it: teachers from 20 minutes before the start, others from 10; 20 minutes after the end it is
    closed. The operation goes on working
    but gains nothing new; `lmsActivityCreateClass` takes its place. How many lessons fit into a course
    depends on the contract (121601070).

    Send a `courseUniqueIdentity`: it is compared with those of all lessons of the school, and a repeat
    answers 398 with the id and
    `more_data` of the lesson created first. Without one every call creates another lesson, even for the
    same hour. Deleting the lesson with
    `delCourseClass` or `delEndCourseClass` frees the identity; deleting it in ClassIn's console or app
    does not, so that it answers 398 for ever.

    With 280 and 281 the lesson was created but is not recorded, with 824 it has no introduction: do not
    create it again, but make up for
    it with `setClassVideoMultiple` or `editCourseClass`. With 121601002 all was done, and the school is
    over its quota.

    Recording is one group: live pages, replays and the recorded scene need `record`. `more_data` stands
    beside `data`: with `record` it
    has the address of the player page, with `live` as well those of the stream, which stay with the
    lesson when live is switched off later.
    To chat on the player page, everyone logs in with a telephone number first.
    A page that needs no second login is `https://live.eeo.cn/live_partner.html` with `lessonKey` (from
    `live_url`), `account` (under 32
    characters), `nickname` (under 24) and `checkCode`, the MD5 of SECRET, lessonKey, account and
    nickname, one behind the other.

    Args:
        body (AddCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseClassResponse]
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
    body: AddCourseClassRequest,
) -> AddCourseClassResponse | None:
    """Create a lesson in a course.

     Creates a lesson, which since 6.0 is a classroom in the default unit of the course, and brings its
    id. Members of the course can enter
    it: teachers from 20 minutes before the start, others from 10; 20 minutes after the end it is
    closed. The operation goes on working
    but gains nothing new; `lmsActivityCreateClass` takes its place. How many lessons fit into a course
    depends on the contract (121601070).

    Send a `courseUniqueIdentity`: it is compared with those of all lessons of the school, and a repeat
    answers 398 with the id and
    `more_data` of the lesson created first. Without one every call creates another lesson, even for the
    same hour. Deleting the lesson with
    `delCourseClass` or `delEndCourseClass` frees the identity; deleting it in ClassIn's console or app
    does not, so that it answers 398 for ever.

    With 280 and 281 the lesson was created but is not recorded, with 824 it has no introduction: do not
    create it again, but make up for
    it with `setClassVideoMultiple` or `editCourseClass`. With 121601002 all was done, and the school is
    over its quota.

    Recording is one group: live pages, replays and the recorded scene need `record`. `more_data` stands
    beside `data`: with `record` it
    has the address of the player page, with `live` as well those of the stream, which stay with the
    lesson when live is switched off later.
    To chat on the player page, everyone logs in with a telephone number first.
    A page that needs no second login is `https://live.eeo.cn/live_partner.html` with `lessonKey` (from
    `live_url`), `account` (under 32
    characters), `nickname` (under 24) and `checkCode`, the MD5 of SECRET, lessonKey, account and
    nickname, one behind the other.

    Args:
        body (AddCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassRequest,
) -> Response[AddCourseClassResponse]:
    """Create a lesson in a course.

     Creates a lesson, which since 6.0 is a classroom in the default unit of the course, and brings its
    id. Members of the course can enter
    it: teachers from 20 minutes before the start, others from 10; 20 minutes after the end it is
    closed. The operation goes on working
    but gains nothing new; `lmsActivityCreateClass` takes its place. How many lessons fit into a course
    depends on the contract (121601070).

    Send a `courseUniqueIdentity`: it is compared with those of all lessons of the school, and a repeat
    answers 398 with the id and
    `more_data` of the lesson created first. Without one every call creates another lesson, even for the
    same hour. Deleting the lesson with
    `delCourseClass` or `delEndCourseClass` frees the identity; deleting it in ClassIn's console or app
    does not, so that it answers 398 for ever.

    With 280 and 281 the lesson was created but is not recorded, with 824 it has no introduction: do not
    create it again, but make up for
    it with `setClassVideoMultiple` or `editCourseClass`. With 121601002 all was done, and the school is
    over its quota.

    Recording is one group: live pages, replays and the recorded scene need `record`. `more_data` stands
    beside `data`: with `record` it
    has the address of the player page, with `live` as well those of the stream, which stay with the
    lesson when live is switched off later.
    To chat on the player page, everyone logs in with a telephone number first.
    A page that needs no second login is `https://live.eeo.cn/live_partner.html` with `lessonKey` (from
    `live_url`), `account` (under 32
    characters), `nickname` (under 24) and `checkCode`, the MD5 of SECRET, lessonKey, account and
    nickname, one behind the other.

    Args:
        body (AddCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseClassRequest,
) -> AddCourseClassResponse | None:
    """Create a lesson in a course.

     Creates a lesson, which since 6.0 is a classroom in the default unit of the course, and brings its
    id. Members of the course can enter
    it: teachers from 20 minutes before the start, others from 10; 20 minutes after the end it is
    closed. The operation goes on working
    but gains nothing new; `lmsActivityCreateClass` takes its place. How many lessons fit into a course
    depends on the contract (121601070).

    Send a `courseUniqueIdentity`: it is compared with those of all lessons of the school, and a repeat
    answers 398 with the id and
    `more_data` of the lesson created first. Without one every call creates another lesson, even for the
    same hour. Deleting the lesson with
    `delCourseClass` or `delEndCourseClass` frees the identity; deleting it in ClassIn's console or app
    does not, so that it answers 398 for ever.

    With 280 and 281 the lesson was created but is not recorded, with 824 it has no introduction: do not
    create it again, but make up for
    it with `setClassVideoMultiple` or `editCourseClass`. With 121601002 all was done, and the school is
    over its quota.

    Recording is one group: live pages, replays and the recorded scene need `record`. `more_data` stands
    beside `data`: with `record` it
    has the address of the player page, with `live` as well those of the stream, which stay with the
    lesson when live is switched off later.
    To chat on the player page, everyone logs in with a telephone number first.
    A page that needs no second login is `https://live.eeo.cn/live_partner.html` with `lessonKey` (from
    `live_url`), `account` (under 32
    characters), `nickname` (under 24) and `checkCode`, the MD5 of SECRET, lessonKey, account and
    nickname, one behind the other.

    Args:
        body (AddCourseClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
