# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.del_course_group_request import DelCourseGroupRequest
from ...models.del_course_group_response import DelCourseGroupResponse
from ...types import Response


def _get_kwargs(
    *,
    body: DelCourseGroupRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=delCourseGroup",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> DelCourseGroupResponse | None:
    if response.status_code == 200:
        response_200 = DelCourseGroupResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[DelCourseGroupResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseGroupRequest,
) -> Response[DelCourseGroupResponse]:
    """Delete a course's grouping.

     Deletes the grouping with its groups, which makes room for another. A grouping that does not exist
    gives 893: on a first call the id is
    wrong, on a repeat after a lost answer the first call has deleted it.

    Args:
        body (DelCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseGroupResponse]
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
    body: DelCourseGroupRequest,
) -> DelCourseGroupResponse | None:
    """Delete a course's grouping.

     Deletes the grouping with its groups, which makes room for another. A grouping that does not exist
    gives 893: on a first call the id is
    wrong, on a repeat after a lost answer the first call has deleted it.

    Args:
        body (DelCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseGroupResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseGroupRequest,
) -> Response[DelCourseGroupResponse]:
    """Delete a course's grouping.

     Deletes the grouping with its groups, which makes room for another. A grouping that does not exist
    gives 893: on a first call the id is
    wrong, on a repeat after a lost answer the first call has deleted it.

    Args:
        body (DelCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[DelCourseGroupResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: DelCourseGroupRequest,
) -> DelCourseGroupResponse | None:
    """Delete a course's grouping.

     Deletes the grouping with its groups, which makes room for another. A grouping that does not exist
    gives 893: on a first call the id is
    wrong, on a repeat after a lost answer the first call has deleted it.

    Args:
        body (DelCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        DelCourseGroupResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
