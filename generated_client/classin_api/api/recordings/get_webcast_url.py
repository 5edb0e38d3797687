# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_webcast_url_request import GetWebcastUrlRequest
from ...models.get_webcast_url_response import GetWebcastUrlResponse
from ...types import Response


def _get_kwargs(
    *,
    body: GetWebcastUrlRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=getWebcastUrl",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GetWebcastUrlResponse | None:
    if response.status_code == 200:
        response_200 = GetWebcastUrlResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetWebcastUrlResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetWebcastUrlRequest,
) -> Response[GetWebcastUrlResponse]:
    """Get the page that shows the lessons of a course live and their replays.

     The address never changes: store it. Whoever has it can watch, unless the lesson's `watchByLogin` is
    set, and can go from it to any lesson
    of the course, even when `classId` was sent; the `live_url` of a lesson shows that lesson only.
    WeChat mini programs cannot show it.
    In an iframe, iOS 11 and newer may lose its cookies: load `//www.eeo.cn/js/live/eeolive_fix.js` in
    the page around it, before all other scripts.

    A page of your own can spare its visitors the login for watching and chatting:
    `https://live.eeo.cn/webcast_partner.html` (another address
    than the one answered) takes `courseKey` and, if wanted, `lessonid` from the answer, `account`
    (under 32 characters), `nickname` (under
    24) and `checkCode`, the MD5 of SECRET, courseKey, account and nickname one after another. Make it
    on the server: it needs the SECRET.

    Args:
        body (GetWebcastUrlRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetWebcastUrlResponse]
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
    body: GetWebcastUrlRequest,
) -> GetWebcastUrlResponse | None:
    """Get the page that shows the lessons of a course live and their replays.

     The address never changes: store it. Whoever has it can watch, unless the lesson's `watchByLogin` is
    set, and can go from it to any lesson
    of the course, even when `classId` was sent; the `live_url` of a lesson shows that lesson only.
    WeChat mini programs cannot show it.
    In an iframe, iOS 11 and newer may lose its cookies: load `//www.eeo.cn/js/live/eeolive_fix.js` in
    the page around it, before all other scripts.

    A page of your own can spare its visitors the login for watching and chatting:
    `https://live.eeo.cn/webcast_partner.html` (another address
    than the one answered) takes `courseKey` and, if wanted, `lessonid` from the answer, `account`
    (under 32 characters), `nickname` (under
    24) and `checkCode`, the MD5 of SECRET, courseKey, account and nickname one after another. Make it
    on the server: it needs the SECRET.

    Args:
        body (GetWebcastUrlRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetWebcastUrlResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetWebcastUrlRequest,
) -> Response[GetWebcastUrlResponse]:
    """Get the page that shows the lessons of a course live and their replays.

     The address never changes: store it. Whoever has it can watch, unless the lesson's `watchByLogin` is
    set, and can go from it to any lesson
    of the course, even when `classId` was sent; the `live_url` of a lesson shows that lesson only.
    WeChat mini programs cannot show it.
    In an iframe, iOS 11 and newer may lose its cookies: load `//www.eeo.cn/js/live/eeolive_fix.js` in
    the page around it, before all other scripts.

    A page of your own can spare its visitors the login for watching and chatting:
    `https://live.eeo.cn/webcast_partner.html` (another address
    than the one answered) takes `courseKey` and, if wanted, `lessonid` from the answer, `account`
    (under 32 characters), `nickname` (under
    24) and `checkCode`, the MD5 of SECRET, courseKey, account and nickname one after another. Make it
    on the server: it needs the SECRET.

    Args:
        body (GetWebcastUrlRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetWebcastUrlResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetWebcastUrlRequest,
) -> GetWebcastUrlResponse | None:
    """Get the page that shows the lessons of a course live and their replays.

     The address never changes: store it. Whoever has it can watch, unless the lesson's `watchByLogin` is
    set, and can go from it to any lesson
    of the course, even when `classId` was sent; the `live_url` of a lesson shows that lesson only.
    WeChat mini programs cannot show it.
    In an iframe, iOS 11 and newer may lose its cookies: load `//www.eeo.cn/js/live/eeolive_fix.js` in
    the page around it, before all other scripts.

    A page of your own can spare its visitors the login for watching and chatting:
    `https://live.eeo.cn/webcast_partner.html` (another address
    than the one answered) takes `courseKey` and, if wanted, `lessonid` from the answer, `account`
    (under 32 characters), `nickname` (under
    24) and `checkCode`, the MD5 of SECRET, courseKey, account and nickname one after another. Make it
    on the server: it needs the SECRET.

    Args:
        body (GetWebcastUrlRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetWebcastUrlResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
