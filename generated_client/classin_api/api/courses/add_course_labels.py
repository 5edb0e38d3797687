# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.add_course_labels_request import AddCourseLabelsRequest
from ...models.add_course_labels_response import AddCourseLabelsResponse
from ...types import Response


def _get_kwargs(
    *,
    body: AddCourseLabelsRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=addCourseLabels",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> AddCourseLabelsResponse | None:
    if response.status_code == 200:
        response_200 = AddCourseLabelsResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[AddCourseLabelsResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseLabelsRequest,
) -> Response[AddCourseLabelsResponse]:
    """Set the labels of courses, replacing those they have.

     Despite its name, this replaces. After it, each course of `courseList` has the labels sent for it
    and no others, and none when the list of
    labels is empty: to add one, send the old ones with it. Labels come from `addSchoolLabel`. The
    answer has an entry for each course that
    names it, while the call as a whole can say 1; list each course once. With 358 or 359 it is not said
    whether the good labels were set: send
    the right list. Sent again, the call ends in the same state.

    Args:
        body (AddCourseLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseLabelsResponse]
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
    body: AddCourseLabelsRequest,
) -> AddCourseLabelsResponse | None:
    """Set the labels of courses, replacing those they have.

     Despite its name, this replaces. After it, each course of `courseList` has the labels sent for it
    and no others, and none when the list of
    labels is empty: to add one, send the old ones with it. Labels come from `addSchoolLabel`. The
    answer has an entry for each course that
    names it, while the call as a whole can say 1; list each course once. With 358 or 359 it is not said
    whether the good labels were set: send
    the right list. Sent again, the call ends in the same state.

    Args:
        body (AddCourseLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseLabelsResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseLabelsRequest,
) -> Response[AddCourseLabelsResponse]:
    """Set the labels of courses, replacing those they have.

     Despite its name, this replaces. After it, each course of `courseList` has the labels sent for it
    and no others, and none when the list of
    labels is empty: to add one, send the old ones with it. Labels come from `addSchoolLabel`. The
    answer has an entry for each course that
    names it, while the call as a whole can say 1; list each course once. With 358 or 359 it is not said
    whether the good labels were set: send
    the right list. Sent again, the call ends in the same state.

    Args:
        body (AddCourseLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[AddCourseLabelsResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: AddCourseLabelsRequest,
) -> AddCourseLabelsResponse | None:
    """Set the labels of courses, replacing those they have.

     Despite its name, this replaces. After it, each course of `courseList` has the labels sent for it
    and no others, and none when the list of
    labels is empty: to add one, send the old ones with it. Labels come from `addSchoolLabel`. The
    answer has an entry for each course that
    names it, while the call as a whole can say 1; list each course once. With 358 or 359 it is not said
    whether the good labels were set: send
    the right list. Sent again, the call ends in the same state.

    Args:
        body (AddCourseLabelsRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        AddCourseLabelsResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
