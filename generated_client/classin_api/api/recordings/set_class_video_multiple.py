# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.set_class_video_multiple_request import SetClassVideoMultipleRequest
from ...models.set_class_video_multiple_response import SetClassVideoMultipleResponse
from ...types import Response


def _get_kwargs(
    *,
    body: SetClassVideoMultipleRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=setClassVideoMultiple",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> SetClassVideoMultipleResponse | None:
    if response.status_code == 200:
        response_200 = SetClassVideoMultipleResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[SetClassVideoMultipleResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SetClassVideoMultipleRequest,
) -> Response[SetClassVideoMultipleResponse]:
    """Set recording, live page and replay of several lessons.

     Changes what each entry of `classJson` sends. `record`, `live` and `replay` go together: whoever
    changes one of them or `recordScene` sends
    all three. Live pages and replays need recording (251). They can be changed until 20 minutes before
    the start (252); from then on
    appendix/rules.md still lets `replay` be changed where the lesson records. This is the way to make
    up for 280 and 281, with which a
    lesson was created without its recording.

    The answer has an entry for each lesson, which does not name it: tell them apart by their place or
    by `customColumn`. `more_data` holds
    the page's address where the lesson records, and the addresses of the stream where it is live as
    well.

    It goes on working for lessons, but gets no new features; classrooms have these settings in
    `lmsActivityUpdateClass`.

    Args:
        body (SetClassVideoMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SetClassVideoMultipleResponse]
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
    body: SetClassVideoMultipleRequest,
) -> SetClassVideoMultipleResponse | None:
    """Set recording, live page and replay of several lessons.

     Changes what each entry of `classJson` sends. `record`, `live` and `replay` go together: whoever
    changes one of them or `recordScene` sends
    all three. Live pages and replays need recording (251). They can be changed until 20 minutes before
    the start (252); from then on
    appendix/rules.md still lets `replay` be changed where the lesson records. This is the way to make
    up for 280 and 281, with which a
    lesson was created without its recording.

    The answer has an entry for each lesson, which does not name it: tell them apart by their place or
    by `customColumn`. `more_data` holds
    the page's address where the lesson records, and the addresses of the stream where it is live as
    well.

    It goes on working for lessons, but gets no new features; classrooms have these settings in
    `lmsActivityUpdateClass`.

    Args:
        body (SetClassVideoMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SetClassVideoMultipleResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: SetClassVideoMultipleRequest,
) -> Response[SetClassVideoMultipleResponse]:
    """Set recording, live page and replay of several lessons.

     Changes what each entry of `classJson` sends. `record`, `live` and `replay` go together: whoever
    changes one of them or `recordScene` sends
    all three. Live pages and replays need recording (251). They can be changed until 20 minutes before
    the start (252); from then on
    appendix/rules.md still lets `replay` be changed where the lesson records. This is the way to make
    up for 280 and 281, with which a
    lesson was created without its recording.

    The answer has an entry for each lesson, which does not name it: tell them apart by their place or
    by `customColumn`. `more_data` holds
    the page's address where the lesson records, and the addresses of the stream where it is live as
    well.

    It goes on working for lessons, but gets no new features; classrooms have these settings in
    `lmsActivityUpdateClass`.

    Args:
        body (SetClassVideoMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[SetClassVideoMultipleResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: SetClassVideoMultipleRequest,
) -> SetClassVideoMultipleResponse | None:
    """Set recording, live page and replay of several lessons.

     Changes what each entry of `classJson` sends. `record`, `live` and `replay` go together: whoever
    changes one of them or `recordScene` sends
    all three. Live pages and replays need recording (251). They can be changed until 20 minutes before
    the start (252); from then on
    appendix/rules.md still lets `replay` be changed where the lesson records. This is the way to make
    up for 280 and 281, with which a
    lesson was created without its recording.

    The answer has an entry for each lesson, which does not name it: tell them apart by their place or
    by `customColumn`. `more_data` holds
    the page's address where the lesson records, and the addresses of the stream where it is live as
    well.

    It goes on working for lessons, but gets no new features; classrooms have these settings in
    `lmsActivityUpdateClass`.

    Args:
        body (SetClassVideoMultipleRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        SetClassVideoMultipleResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
