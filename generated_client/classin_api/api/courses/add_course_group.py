# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_group_request import AddCourseGroupRequest
from ...models.add_course_group_response import AddCourseGroupResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseGroupRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseGroup",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> AddCourseGroupResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseGroupResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseGroupResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseGroupRequest,
) -> Response[AddCourseGroupResponse]:
    """Create a course's grouping, which divides its students into groups.

     Prepares the groups that the classroom's grouping tool then uses. A course has one grouping; a
    second is refused with 892, and nothing of it
    is stored. **Keep the id that comes back**: `editCourseGroup` and `delCourseGroup` need it, and no
    operation tells it again. A repeat after a
    lost answer would meet 892, which is not known to bring it.

    With 898 the grouping is stored without the students whose UIDs are wrong; mend it with
    `editCourseGroup`. When none of the students belongs
    to the school (896) or to the course (897), or a leader's UID is wrong (895), nothing is stored.

    Args:
        body (AddCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseGroupResponse]
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
    body: AddCourseGroupRequest,
) -> AddCourseGroupResponse | None:
    """Create a course's grouping, which divides its students into groups.

     Prepares the groups that the classroom's grouping tool then uses. A course has one grouping; a
    second is refused with 892, and nothing of it
    is stored. **Keep the id that comes back**: `editCourseGroup` and `delCourseGroup` need it, and no
    operation tells it again. A repeat after a
    lost answer would meet 892, which is not known to bring it.

    With 898 the grouping is stored without the students whose UIDs are wrong; mend it with
    `editCourseGroup`. When none of the students belongs
    to the school (896) or to the course (897), or a leader's UID is wrong (895), nothing is stored.

    Args:
        body (AddCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseGroupResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseGroupRequest,
) -> Response[AddCourseGroupResponse]:
    """Create a course's grouping, which divides its students into groups.

     Prepares the groups that the classroom's grouping tool then uses. A course has one grouping; a
    second is refused with 892, and nothing of it
    is stored. **Keep the id that comes back**: `editCourseGroup` and `delCourseGroup` need it, and no
    operation tells it again. A repeat after a
    lost answer would meet 892, which is not known to bring it.

    With 898 the grouping is stored without the students whose UIDs are wrong; mend it with
    `editCourseGroup`. When none of the students belongs
    to the school (896) or to the course (897), or a leader's UID is wrong (895), nothing is stored.

    Args:
        body (AddCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseGroupResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseGroupRequest,
) -> AddCourseGroupResponse | None:
    """Create a course's grouping, which divides its students into groups.

     Prepares the groups that the classroom's grouping tool then uses. A course has one grouping; a
    second is refused with 892, and nothing of it
    is stored. **Keep the id that comes back**: `editCourseGroup` and `delCourseGroup` need it, and no
    operation tells it again. A repeat after a
    lost answer would meet 892, which is not known to bring it.

    With 898 the grouping is stored without the students whose UIDs are wrong; mend it with
    `editCourseGroup`. When none of the students belongs
    to the school (896) or to the course (897), or a leader's UID is wrong (895), nothing is stored.

    Args:
        body (AddCourseGroupRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseGroupResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
