# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.edit_course_group_request import EditCourseGroupRequest
from ...models.edit_course_group_response import EditCourseGroupResponse
from ...types import Response


def _get_kwargs(
    *,
    body: EditCourseGroupRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=editCourseGroup",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> EditCourseGroupResponse | None:
    if response.status_code == 200:
        response_200 = EditCourseGroupResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[EditCourseGroupResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseGroupRequest,
) -> Response[EditCourseGroupResponse]:
    """Replace the groups and the name of a course's grouping.

     Name and groups are both required and take the place of what was there: send all groups, also those
    that stay. Sent again, the call ends in
    the same state. A grouping that does not exist gives 893. The page lists none of the codes that
    `addCourseGroup` has for wrong students
    (895 to 898), so whether they are refused or left out here is not documented.

    Args:
        body (EditCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditCourseGroupResponse]
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
    body: EditCourseGroupRequest,
) -> EditCourseGroupResponse | None:
    """Replace the groups and the name of a course's grouping.

     Name and groups are both required and take the place of what was there: send all groups, also those
    that stay. Sent again, the call ends in
    the same state. A grouping that does not exist gives 893. The page lists none of the codes that
    `addCourseGroup` has for wrong students
    (895 to 898), so whether they are refused or left out here is not documented.

    Args:
        body (EditCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditCourseGroupResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseGroupRequest,
) -> Response[EditCourseGroupResponse]:
    """Replace the groups and the name of a course's grouping.

     Name and groups are both required and take the place of what was there: send all groups, also those
    that stay. Sent again, the call ends in
    the same state. A grouping that does not exist gives 893. The page lists none of the codes that
    `addCourseGroup` has for wrong students
    (895 to 898), so whether they are refused or left out here is not documented.

    Args:
        body (EditCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[EditCourseGroupResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: EditCourseGroupRequest,
) -> EditCourseGroupResponse | None:
    """Replace the groups and the name of a course's grouping.

     Name and groups are both required and take the place of what was there: send all groups, also those
    that stay. Sent again, the call ends in
    the same state. A grouping that does not exist gives 893. The page lists none of the codes that
    `addCourseGroup` has for wrong students
    (895 to 898), so whether they are refused or left out here is not documented.

    Args:
        body (EditCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        EditCourseGroupResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
