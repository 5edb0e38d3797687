# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.lms_activity_create_class_request import LmsActivityCreateClassRequest
from ...models.lms_activity_create_class_response import LmsActivityCreateClassResponse
from ...types import Response


def _get_kwargs(
    *,
    body: LmsActivityCreateClassRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/lms/activity/createClass",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> LmsActivityCreateClassResponse | None:
    if response.status_code == 200:
        response_200 = LmsActivityCreateClassResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[LmsActivityCreateClassResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityCreateClassRequest,
) -> Response[LmsActivityCreateClassResponse]:
    """Create a classroom, published at once.

     Creates a classroom for a live lesson in a unit of a standard course, open to all members of the
    course; who takes part can be changed
    afterwards with `lmsActivityAddStudent`. It cannot create drafts or sub lessons of online dual-
    teacher courses. A unit holds at most
    100 activities (40031), a course a number of lessons that depends on the school (121601070, 390).
    Send a `uniqueIdentity`, which ClassIn checks against double creation. It documents neither a code
    nor an answer for one that is
    in use; 398 with the ids, as in v1, is assumed, and a repeat may meet a code that this list does not
    have.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording. The answer has `live_url` where it records, and stream addresses in `live_info` where it
    is live as well; these stay with
    the classroom even when live is switched off later. 267 says that the classroom was created but its
    live settings were not made:
    edit it, do not create it again. Whether 267 comes with the ids is not documented.

    Args:
        body (LmsActivityCreateClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityCreateClassResponse]
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
    body: LmsActivityCreateClassRequest,
) -> LmsActivityCreateClassResponse | None:
    """Create a classroom, published at once.

     Creates a classroom for a live lesson in a unit of a standard course, open to all members of the
    course; who takes part can be changed
    afterwards with `lmsActivityAddStudent`. It cannot create drafts or sub lessons of online dual-
    teacher courses. A unit holds at most
    100 activities (40031), a course a number of lessons that depends on the school (121601070, 390).
    Send a `uniqueIdentity`, which ClassIn checks against double creation. It documents neither a code
    nor an answer for one that is
    in use; 398 with the ids, as in v1, is assumed, and a repeat may meet a code that this list does not
    have.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording. The answer has `live_url` where it records, and stream addresses in `live_info` where it
    is live as well; these stay with
    the classroom even when live is switched off later. 267 says that the classroom was created but its
    live settings were not made:
    edit it, do not create it again. Whether 267 comes with the ids is not documented.

    Args:
        body (LmsActivityCreateClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityCreateClassResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityCreateClassRequest,
) -> Response[LmsActivityCreateClassResponse]:
    """Create a classroom, published at once.

     Creates a classroom for a live lesson in a unit of a standard course, open to all members of the
    course; who takes part can be changed
    afterwards with `lmsActivityAddStudent`. It cannot create drafts or sub lessons of online dual-
    teacher courses. A unit holds at most
    100 activities (40031), a course a number of lessons that depends on the school (121601070, 390).
    Send a `uniqueIdentity`, which ClassIn checks against double creation. It documents neither a code
    nor an answer for one that is
    in use; 398 with the ids, as in v1, is assumed, and a repeat may meet a code that this list does not
    have.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording. The answer has `live_url` where it records, and stream addresses in `live_info` where it
    is live as well; these stay with
    the classroom even when live is switched off later. 267 says that the classroom was created but its
    live settings were not made:
    edit it, do not create it again. Whether 267 comes with the ids is not documented.

    Args:
        body (LmsActivityCreateClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[LmsActivityCreateClassResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: LmsActivityCreateClassRequest,
) -> LmsActivityCreateClassResponse | None:
    """Create a classroom, published at once.

     Creates a classroom for a live lesson in a unit of a standard course, open to all members of the
    course; who takes part can be changed
    afterwards with `lmsActivityAddStudent`. It cannot create drafts or sub lessons of online dual-
    teacher courses. A unit holds at most
    100 activities (40031), a course a number of lessons that depends on the school (121601070, 390).
    Send a `uniqueIdentity`, which ClassIn checks against double creation. It documents neither a code
    nor an answer for one that is
    in use; 398 with the ids, as in v1, is assumed, and a repeat may meet a code that this list does not
    have.
    Recording is one group, `recordType`, `recordState`, `liveState` and `openState`: send all four or
    none. Live pages and replays need
    recording. The answer has `live_url` where it records, and stream addresses in `live_info` where it
    is live as well; these stay with
    the classroom even when live is switched off later. 267 says that the classroom was created but its
    live settings were not made:
    edit it, do not create it again. Whether 267 comes with the ids is not documented.

    Args:
        body (LmsActivityCreateClassRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        LmsActivityCreateClassResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
