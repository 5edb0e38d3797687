# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.get_login_linked_request import GetLoginLinkedRequest
from ...models.get_login_linked_response import GetLoginLinkedResponse
from ...types import Response


def _get_kwargs(
    *,
    body: GetLoginLinkedRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=getLoginLinked",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> GetLoginLinkedResponse | None:
    if response.status_code == 200:
        response_200 = GetLoginLinkedResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GetLoginLinkedResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetLoginLinkedRequest,
) -> Response[GetLoginLinkedResponse]:
    """Get the link that opens ClassIn on a person's device and enters a lesson.

     The link is made for one person and one kind of device, and holds the telephone number of the
    account: give it to nobody else and
    keep it out of logs. It opens the installed app; since 2021 it no longer logs anyone in, so who is
    not logged in there is asked
    for the password first. Members of the lesson get one, and also the school's own account and sub-
    accounts that may watch lessons
    and manage courses; anyone else answers 150. An e-mail account needs a telephone number bound to it
    in the app (467); until then
    make its link yourself: `classin://www.eeo.cn/enterclass?telephone=<e-mail>`, or
    `https://www.eeo.cn/client/invoke/index.html?telephone=<e-mail>` for the page that offers to install
    ClassIn.
    The links for PC and Android do nothing where ClassIn is not installed: put their parameters behind
    `https://www.eeo.cn/client/invoke/index.html` for a page that offers to install it. The link for iOS
    is such a page already.

    To open the activities of a course rather than a lesson no call is needed:
    `classin://www.eeo.cn/enterclass?autoCourseId=<course id>`
    works where ClassIn 5.2.1 or newer is installed, but not from WeChat.

    Args:
        body (GetLoginLinkedRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetLoginLinkedResponse]
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
    body: GetLoginLinkedRequest,
) -> GetLoginLinkedResponse | None:
    """Get the link that opens ClassIn on a person's device and enters a lesson.

     The link is made for one person and one kind of device, and holds the telephone number of the
    account: give it to nobody else and
    keep it out of logs. It opens the installed app; since 2021 it no longer logs anyone in, so who is
    not logged in there is asked
    for the password first. Members of the lesson get one, and also the school's own account and sub-
    accounts that may watch lessons
    and manage courses; anyone else answers 150. An e-mail account needs a telephone number bound to it
    in the app (467); until then
    make its link yourself: `classin://www.eeo.cn/enterclass?telephone=<e-mail>`, or
    `https://www.eeo.cn/client/invoke/index.html?telephone=<e-mail>` for the page that offers to install
    ClassIn.
    The links for PC and Android do nothing where ClassIn is not installed: put their parameters behind
    `https://www.eeo.cn/client/invoke/index.html` for a page that offers to install it. The link for iOS
    is such a page already.

    To open the activities of a course rather than a lesson no call is needed:
    `classin://www.eeo.cn/enterclass?autoCourseId=<course id>`
    works where ClassIn 5.2.1 or newer is installed, but not from WeChat.

    Args:
        body (GetLoginLinkedRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetLoginLinkedResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: GetLoginLinkedRequest,
) -> Response[GetLoginLinkedResponse]:
    """Get the link that opens ClassIn on a person's device and enters a lesson.

     The link is made for one person and one kind of device, and holds the telephone number of the
    account: give it to nobody else and
    keep it out of logs. It opens the installed app; since 2021 it no longer logs anyone in, so who is
    not logged in there is asked
    for the password first. Members of the lesson get one, and also the school's own account and sub-
    accounts that may watch lessons
    and manage courses; anyone else answers 150. An e-mail account needs a telephone number bound to it
    in the app (467); until then
    make its link yourself: `classin://www.eeo.cn/enterclass?telephone=<e-mail>`, or
    `https://www.eeo.cn/client/invoke/index.html?telephone=<e-mail>` for the page that offers to install
    ClassIn.
    The links for PC and Android do nothing where ClassIn is not installed: put their parameters behind
    `https://www.eeo.cn/client/invoke/index.html` for a page that offers to install it. The link for iOS
    is such a page already.

    To open the activities of a course rather than a lesson no call is needed:
    `classin://www.eeo.cn/enterclass?autoCourseId=<course id>`
    works where ClassIn 5.2.1 or newer is installed, but not from WeChat.

    Args:
        body (GetLoginLinkedRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GetLoginLinkedResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: GetLoginLinkedRequest,
) -> GetLoginLinkedResponse | None:
    """Get the link that opens ClassIn on a person's device and enters a lesson.

     The link is made for one person and one kind of device, and holds the telephone number of the
    account: give it to nobody else and
    keep it out of logs. It opens the installed app; since 2021 it no longer logs anyone in, so who is
    not logged in there is asked
    for the password first. Members of the lesson get one, and also the school's own account and sub-
    accounts that may watch lessons
    and manage courses; anyone else answers 150. An e-mail account needs a telephone number bound to it
    in the app (467); until then
    make its link yourself: `classin://www.eeo.cn/enterclass?telephone=<e-mail>`, or
    `https://www.eeo.cn/client/invoke/index.html?telephone=<e-mail>` for the page that offers to install
    ClassIn.
    The links for PC and Android do nothing where ClassIn is not installed: put their parameters behind
    `https://www.eeo.cn/client/invoke/index.html` for a page that offers to install it. The link for iOS
    is such a page already.

    To open the activities of a course rather than a lesson no call is needed:
    `classin://www.eeo.cn/enterclass?autoCourseId=<course id>`
    works where ClassIn 5.2.1 or newer is installed, but not from WeChat.

    Args:
        body (GetLoginLinkedRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GetLoginLinkedResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
